"""Settings of production: they say what is missing, and pass Django's check."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from mercociudades.settings.environment import database, flag, listed

NEEDED = {
    "SECRET_KEY": "k9d8f7a6s5d4f3g2h1j0qwertyuiopzxcvbnmPOIUYTREWQ1234567890",
    "ALLOWED_HOSTS": "example.org",
    "BASE_URL": "https://example.org",
}

FOR_TESTS_ONLY = {"DATABASE_URL", "DJANGO_ALLOW_ASYNC_UNSAFE"}


def manage(*arguments, **environment):
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in NEEDED and name not in FOR_TESTS_ONLY
    }
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=clean
        | {"DJANGO_SETTINGS_MODULE": "mercociudades.settings.production"}
        | environment,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("missing", NEEDED)
def test_production_does_not_start_without_what_it_needs(missing):
    given = {name: value for name, value in NEEDED.items() if name != missing}
    result = manage("check", **given)
    assert result.returncode != 0
    assert f"Set the environment variable {missing}" in result.stderr


def test_production_passes_the_deployment_check_without_a_warning():
    result = manage("check", "--deploy", "--fail-level", "WARNING", **NEEDED)
    assert result.returncode == 0, result.stderr


def test_a_postgres_url_is_read_with_its_options(tmp_path):
    url = "postgres://us%40er:pa%3Ass@db.example.org:5433/portal?sslmode=require"
    found = database(url, tmp_path)
    assert (found["USER"], found["PASSWORD"]) == ("us@er", "pa:ss")
    assert (found["HOST"], found["PORT"], found["NAME"]) == (
        "db.example.org",
        "5433",
        "portal",
    )
    assert found["OPTIONS"]["sslmode"] == "require"


def test_a_socket_folder_may_stand_in_the_query(tmp_path):
    found = database("postgres://portal@/portal?host=/tmp/pg", tmp_path)
    assert found["HOST"] == "/tmp/pg"  # noqa: S108 - a name, nothing is written
    assert "host" not in found["OPTIONS"]


@pytest.mark.parametrize("path", ["data/db.sqlite3", "{root}/data/db.sqlite3"])
def test_a_sqlite_file_may_be_relative_or_absolute(path, tmp_path):
    found = database(f"sqlite:///{path.format(root=tmp_path)}", tmp_path)
    assert found["NAME"] == str(tmp_path / "data" / "db.sqlite3")
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_without_a_url_the_database_is_a_file_in_the_folder_for_data(tmp_path):
    code = "from django.conf import settings; print(settings.DATABASES['default'])"
    result = manage(
        "shell", "--no-imports", "-c", code, **NEEDED, VAR_DIR=str(tmp_path)
    )
    assert str(tmp_path / "db.sqlite3") in result.stdout


def test_a_url_that_is_not_understood_is_refused_without_repeating_it(tmp_path):
    with pytest.raises(ImproperlyConfigured) as refusal:
        database("mysql://root:secret@host/db", tmp_path)
    assert "secret" not in str(refusal.value)


def test_an_empty_variable_is_the_same_as_none():
    names = ("VAR_DIR", "CSRF_TRUSTED_ORIGINS", "HSTS_SECONDS", "EMAIL_PORT")
    code = (
        "from django.conf import settings as s;"
        "print(s.VAR_DIR.name, s.CSRF_TRUSTED_ORIGINS, s.SECURE_HSTS_SECONDS)"
    )
    empty = dict.fromkeys(names, "")
    result = manage("shell", "--no-imports", "-c", code, **NEEDED, **empty)
    assert result.stdout.split() == ["var", "['https://example.org']", "2592000"]


def test_lists_and_flags(monkeypatch):
    monkeypatch.setenv("HOSTS", "a.org, b.org,")
    monkeypatch.setenv("ON", "Yes")
    assert listed("HOSTS") == ["a.org", "b.org"]
    assert flag("ON", False) is True
    assert flag("ABSENT", True) is True
