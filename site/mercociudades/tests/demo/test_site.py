"""The whole demonstration, read as a visitor's browser and a crawler read it."""

import json
import re
import warnings
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from mercociudades.tests.demo.crawl import BASE, outline, site_pages

pytestmark = [pytest.mark.demo, pytest.mark.django_db]


def test_every_page_answers(fetched):
    assert len(fetched) > 100
    assert {url for url, page in fetched.items() if page.status != 200} == set()


def test_every_page_type_is_there_in_every_language(fetched, demo):
    kinds = {(p.content_type.model, p.locale.language_code) for p in site_pages()}
    types = {
        "homepage", "standardpage", "axispage", "practiceindexpage", "citypage",
        "practicepage", "webinarpage",
    }  # fmt: skip
    assert kinds >= {(kind, code) for kind in types for code, _ in settings.LANGUAGES}


def test_every_page_says_its_language_title_and_description(fetched):
    for url, page in fetched.items():
        language = url.split("/")[1]
        expected = {"es": "es", "pt-br": "pt-BR", "en": "en"}[language]
        assert page.soup.html["lang"] == expected, url
        assert page.soup.title.string.strip(), url
        assert 20 <= len(page.meta(name="description")) <= 300, url


def test_titles_name_the_site_in_the_pages_language(fetched):
    names = {
        "es": "Prácticas de planificación",
        "pt-br": "Práticas de planejamento",
        "en": "Planning practices",
    }
    for url, page in fetched.items():
        code = url.split("/")[1]
        if url != f"/{code}/":
            assert page.soup.title.string.endswith(f" – {names[code]}"), url


def test_titles_are_different_within_a_language(fetched):
    for code, _name in settings.LANGUAGES:
        titles = [
            page.soup.title.string
            for url, page in fetched.items()
            if url.startswith(f"/{code}/")
        ]
        assert len(titles) == len(set(titles))


def test_every_page_has_one_h1_and_skips_no_level(fetched):
    for url, page in fetched.items():
        levels = outline(page.soup)
        assert levels.count(1) == 1, url
        jumps = [(a, b) for a, b in zip(levels, levels[1:], strict=False) if b > a + 1]
        assert not jumps, (url, levels)


def test_a_page_is_its_own_canonical_address(fetched):
    for url, page in fetched.items():
        assert urlsplit(page.canonical).path == url


def test_languages_are_linked_both_ways_with_one_default(fetched):
    for url, page in fetched.items():
        alternates = dict(page.alternates)
        default = alternates.pop("x-default")
        assert page.canonical in alternates.values(), url
        assert default in alternates.values(), url
        for href in alternates.values():
            other = fetched[urlsplit(href).path]
            assert other.alternates == page.alternates, (url, href)


def test_no_link_of_the_site_is_broken(fetched):
    client, asked = Client(raise_request_exception=False), {}
    for page in fetched.values():
        for link in page.links:
            path = link.partition("?")[0]
            if path in fetched or path.startswith((settings.MEDIA_URL, "/admin/")):
                continue
            if path.startswith(settings.STATIC_URL):
                continue
            asked.setdefault(link, page.url)
    broken = {
        link: origin
        for link, origin in asked.items()
        if client.get(link).status_code not in (200, 301, 302)
    }
    assert broken == {}


def test_every_fragment_leads_to_an_element(fetched):
    for url, page in fetched.items():
        ids = [element["id"] for element in page.soup.find_all(id=True)]
        assert len(ids) == len(set(ids)), url
        wanted = {
            a["href"][1:]
            for a in page.soup.find_all("a", href=True)
            if a["href"].startswith("#") and len(a["href"]) > 1
        }
        assert wanted <= set(ids), (url, wanted - set(ids))


def test_static_files_that_pages_name_exist(fetched):
    from django.contrib.staticfiles import finders

    paths = {
        link.removeprefix(settings.STATIC_URL)
        for page in fetched.values()
        for link in page.links
        if link.startswith(settings.STATIC_URL)
    }
    assert paths
    assert {path for path in paths if finders.find(path) is None} == set()


def test_images_have_sizes_and_alternative_texts(fetched):
    for url, page in fetched.items():
        for image in page.soup.find_all("img"):
            assert image.get("width") and image.get("height"), url
            assert image.has_attr("alt"), url


def test_nothing_is_asked_of_another_host(fetched):
    for url, page in fetched.items():
        assert not page.soup.find_all("iframe"), url
        for tag, name in (("script", "src"), ("img", "src"), ("source", "srcset")):
            for element in page.soup.find_all(tag, **{name: True}):
                assert not re.match(r"(https?:)?//", element[name]), url


def test_there_is_no_inline_script_style_or_handler(fetched):
    for url, page in fetched.items():
        scripts = page.soup.find_all("script", src=False)
        assert {s.get("type") for s in scripts} <= {"application/ld+json"}, url
        assert not page.soup.find_all("style"), url
        for element in page.soup.find_all(True):
            wrong = [n for n in element.attrs if n == "style" or n.startswith("on")]
            assert not wrong, (url, element.name, wrong)


def test_structured_data_parses_and_has_breadcrumbs(fetched):
    for url, page in fetched.items():
        scripts = page.soup.find_all("script", type="application/ld+json")
        objects = [json.loads(script.string) for script in scripts]
        kinds = [item["@type"] for item in objects]
        assert "BreadcrumbList" in kinds, url
        assert all(i["@context"] == "https://schema.org" for i in objects), url
        assert len(kinds) >= 2, url


def parse_xml(response) -> BeautifulSoup:
    """A feed or sitemap as elements; Python's own parser is enough for both."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(response.content, "html.parser")


def test_the_sitemap_lists_exactly_the_live_pages(fetched, demo, client):
    body = parse_xml(client.get("/sitemap.xml"))
    listed = {urlsplit(loc.string).path for loc in body.find_all("loc")}
    assert listed == set(fetched)
    for entry in body.find_all("url"):
        links = {link["href"] for link in entry.find_all("xhtml:link")}
        assert entry.loc.string in links


def test_feeds_list_each_practice_once_in_the_feeds_language(demo, client):
    for code, _name in settings.LANGUAGES:
        url = f"/{code}/practicas.atom"
        feed = parse_xml(client.get(url))
        ids = [entry.id.string for entry in feed.find_all("entry")]
        assert len(ids) == len(set(ids)) >= 15
        stable = [text.split(":")[2] for text in ids]
        assert len(stable) == len(set(stable))


def test_robots_point_to_the_sitemap(demo, client):
    body = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in body
    assert f"Sitemap: {settings.WAGTAILADMIN_BASE_URL}/sitemap.xml" in body


def test_visitors_get_no_cookie(fetched):
    assert {url for url, page in fetched.items() if page.response.cookies} == set()


def test_public_pages_carry_the_strict_policy(fetched):
    for page in fetched.values():
        policy = page.response.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy


def test_the_sources_that_texts_cite_are_in_the_list(fetched):
    for url, page in fetched.items():
        cited = {a["href"][1:] for a in page.soup.select("a[href^='#source-']")}
        present = {element["id"] for element in page.soup.select("[id^=source-]")}
        assert cited <= present, url


def test_loading_the_demonstration_again_changes_nothing(demo):
    from wagtail.models import Revision

    from mercociudades.demo_site import load

    def state():
        return (
            list(Page.objects.order_by("pk").values_list("pk", "title", "path")),
            Revision.objects.count(),
        )

    before = state()
    load()
    assert state() == before


def test_the_admin_opens_the_editor_of_every_kind_of_page(demo, admin_client):
    kinds = {}
    for page in site_pages():
        kinds.setdefault((page.content_type.model, page.locale.language_code), page)
    for key, page in kinds.items():
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        assert admin_client.get(url).status_code == 200, key


def test_addresses_begin_with_the_language_and_full_ones_with_the_site(demo):
    for page in site_pages():
        assert page.full_url.startswith(f"{BASE}/{page.locale.language_code}/")
