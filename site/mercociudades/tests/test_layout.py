"""``site`` stays the standard library's name; ours is a plain folder."""

import site
import sysconfig
from pathlib import Path

from django.conf import settings


def test_the_folder_site_is_no_package():
    assert not (settings.BASE_DIR / "site" / "__init__.py").exists()


def test_the_module_site_is_the_standard_one():
    assert Path(site.__file__).is_relative_to(sysconfig.get_path("stdlib"))


def test_the_top_level_is_the_agreed_one():
    top = {"site", "home", "practices", "events", "search", "templates"}
    folders = {p.name for p in settings.BASE_DIR.iterdir() if p.is_dir()}
    known = top | {"docs", "benchmarks", "var", "node_modules", "htmlcov"}
    assert top <= folders
    assert {name for name in folders if not name.startswith((".", "__"))} <= known
