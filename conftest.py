"""Fixtures that several apps use, and the order in which kinds of tests run."""

import os
from pathlib import Path

import pytest

# Playwright's event loop runs in the thread of the test.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# Tests of the whole demonstration site share one loaded copy, which stays in the
# database: they run after all tests that build their own data.
ORDER = {"demo": 1, "browser": 2}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Put tests of the demonstration last and skip the browser where there is none."""
    without_browser = pytest.mark.skip(reason=f"no Chromium at {CHROMIUM}")
    for item in items:
        if "browser" in item.keywords and not Path(CHROMIUM).exists():
            item.add_marker(without_browser)
    items.sort(
        key=lambda item: max(
            (place for name, place in ORDER.items() if name in item.keywords),
            default=0,
        )
    )


@pytest.fixture(autouse=True)
def empty_caches():
    """Begin every test with cold caches: they would outlive its rolled back data."""
    from django.core.cache import caches

    for name in ("default", "renditions"):
        caches[name].clear()


@pytest.fixture(scope="session")
def demo_site(django_db_setup, django_db_blocker):
    """The demonstration site, loaded once and left in the test database."""
    from mercociudades.demo_site import load

    with django_db_blocker.unblock():
        load()


@pytest.fixture
def demo(demo_site, db):
    """The demonstration site for one test; what the test changes is rolled back."""
