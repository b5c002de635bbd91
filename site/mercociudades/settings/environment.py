"""Reads settings from environment variables; used by the settings modules alone."""

import os
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SQLITE_OPTIONS = {
    # A transaction that begins by reading cannot be upgraded to a write while
    # another writes; IMMEDIATE takes the lock first and waits for it.
    "transaction_mode": "IMMEDIATE",
    "timeout": 10,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def required(name: str, purpose: str) -> str:
    """The variable's value; ImproperlyConfigured says what to set if it is empty."""
    value = os.environ.get(name, "").strip()
    if not value:
        raise ImproperlyConfigured(
            f"Set the environment variable {name}: {purpose}. See .env.example."
        )
    return value


def listed(name: str, default: str = "") -> list[str]:
    """A comma-separated variable as a list without blanks."""
    value = os.environ.get(name, "").strip() or default
    parts = (part.strip() for part in value.split(","))
    return [part for part in parts if part]


def flag(name: str, default: bool) -> bool:
    """A variable as a boolean: 1, true, yes and on are true."""
    value = os.environ.get(name, "").strip().lower()
    return value in {"1", "true", "yes", "on"} if value else default


def database(url: str, base_dir: Path) -> dict:
    """Django's database settings from a URL.

    ``postgres://user:password@host:port/name?sslmode=require`` or
    ``sqlite:////absolute/path`` or ``sqlite:///relative/path``, which is looked for
    below ``base_dir``. The URL is never part of an error: it holds the password.
    """
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        name = unquote(parts.path).removeprefix("/")
        if name != ":memory:":
            name = str(base_dir / name)
            Path(name).parent.mkdir(parents=True, exist_ok=True)
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": name,
            "CONN_MAX_AGE": None,
            "OPTIONS": dict(SQLITE_OPTIONS),
        }
    if parts.scheme in {"postgres", "postgresql"}:
        options = dict(parse_qsl(parts.query))
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.removeprefix("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": options.pop("host", "") or unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": {"connect_timeout": 3, **options},
        }
    raise ImproperlyConfigured(
        "DATABASE_URL must begin with sqlite:/// or postgres://. See .env.example."
    )
