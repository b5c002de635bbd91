"""Country names by ISO 3166-1 alpha-2 code, in the languages of the site.

``data/countries.json`` holds the short names of the Unicode CLDR (Unicode-3.0
licence) as Babel 2.x packages them, for every code of ISO 3166-1.
"""

import json
from functools import cache
from pathlib import Path

from mercociudades.languages import current_language

SOUTH_AMERICA = (
    "AR", "BO", "BR", "CL", "CO", "EC", "GF", "GY", "PE", "PY", "SR", "UY", "VE",
)  # fmt: skip


@cache
def names() -> dict[str, dict[str, str]]:
    """All names: code to language to name."""
    path = Path(__file__).parent / "data" / "countries.json"
    return json.loads(path.read_text(encoding="utf-8"))


def country_name(code: str, language_code: str | None = None) -> str:
    """The short name of a country in a language, the code itself if unknown."""
    by_language = names().get(code.upper(), {})
    return by_language.get(language_code or current_language(), code)


def country_choices() -> list[tuple[str, str]]:
    """Choices for forms in the active language, South America first."""
    first = [(code, country_name(code)) for code in SOUTH_AMERICA]
    rest = [(code, country_name(code)) for code in names() if code not in SOUTH_AMERICA]
    return sorted(first, key=lambda c: c[1]) + sorted(rest, key=lambda c: c[1])
