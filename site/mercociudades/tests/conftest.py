"""The demonstration fetched once for all tests that only read it."""

import pytest
from django.test import Client
from wagtail.models import Page

from mercociudades.tests.demo.crawl import crawl


@pytest.fixture(scope="session")
def fetched(demo_site, django_db_blocker):
    """Every live page of the demonstration by its path."""
    with django_db_blocker.unblock():
        return crawl(Client(raise_request_exception=False))


@pytest.fixture(scope="session")
def example_urls(demo_site, django_db_blocker) -> dict[str, str]:
    """One address per page type in Spanish, and of views that are no pages."""
    from wagtail.models import Site

    with django_db_blocker.unblock():
        Site.clear_site_root_paths_cache()
        urls = {}
        pages = Page.objects.live().filter(depth__gt=1, locale__language_code="es")
        for page in pages.select_related("content_type").order_by("-path"):
            urls[page.content_type.model] = page.get_url()
    return urls | {"search": "/es/buscar/?q=plan", "404": "/es/no-existe/"}
