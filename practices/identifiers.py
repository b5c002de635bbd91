"""Stable identifiers of practices: short, meaningless, never used again."""

import hashlib
import re
import secrets

# Crockford's base 32 has no letters that are mistaken for figures.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 6
PATTERN = re.compile(rf"^mc-[{ALPHABET}]{{{LENGTH}}}$")


def new_identifier() -> str:
    """A random identifier such as ``mc-4k7qz2``; about 10^9 are possible."""
    return "mc-" + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def identifier_for(key: str) -> str:
    """The identifier that always belongs to ``key``; for demonstration records."""
    number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    digits = []
    for _ in range(LENGTH):
        number, rest = divmod(number, len(ALPHABET))
        digits.append(ALPHABET[rest])
    return "mc-" + "".join(digits)
