"""Our routing answers exactly as stock Wagtail's."""

import pytest
from django.test import RequestFactory
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction, Site

from mercociudades.tests.demo.crawl import site_pages
from mercociudades.wagtail_routing import route_by_path

pytestmark = [pytest.mark.demo, pytest.mark.django_db]

ODD = (
    "no-existe/", "practicas/no-existe/", "practicas/rosario/no/existe/",
    "practicas//rosario/", "inicio/", "webinar-2021/calendario.ics/", "practicas/",
)  # fmt: skip


def stock(request, path):
    request.__dict__.pop("_wagtail_route_for_request", None)
    return Page.route_for_request(request, path)


def same(path, language):
    with override(language):
        request = RequestFactory().get(
            f"/{language}/{path}", headers={"host": "localhost"}
        )
        ours, theirs = route_by_path(request, path), stock(request, path)
    if ours is ...:
        return True
    if ours is None or theirs is None:
        return ours is theirs
    return (ours[0], type(ours[0]), ours[2]) == (theirs[0], type(theirs[0]), theirs[2])


def test_every_page_is_found_as_stock_finds_it(demo):
    Site.clear_site_root_paths_cache()
    for page in site_pages():
        code = page.locale.language_code
        path = page.get_url().removeprefix(f"/{code}/")
        assert same(path, code), path


@pytest.mark.parametrize("language", ["es", "pt-br", "en"])
@pytest.mark.parametrize("path", ODD)
def test_odd_paths_end_as_in_stock(demo, path, language):
    Site.clear_site_root_paths_cache()
    assert same(path, language)


def test_an_unpublished_parent_hides_nothing_more_than_in_stock(demo):
    index = Page.objects.get(slug="practicas", locale__language_code="es")
    index.unpublish()
    assert same("practicas/", "es")
    assert same("practicas/rosario/", "es")


def test_a_restricted_page_is_never_served_to_a_visitor(demo, client):
    page = Page.objects.get(slug="practicas", locale__language_code="es")
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )
    child = page.get_children().live().first()
    for restricted in (page, child):
        response = client.get(restricted.get_url())
        assert response.status_code == 302
        assert "/admin/login/" in response.headers["Location"]
