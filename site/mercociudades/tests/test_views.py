"""Errors, health and headers of the site as a whole."""

import pytest
from django.db import OperationalError, connection
from django.test import RequestFactory
from django.urls import reverse
from django.utils import translation

from home.tests.factories import (
    HomePageFactory,
    StandardPageFactory,
    translated_home,
)
from mercociudades import views


@pytest.fixture
def home(db):
    page = HomePageFactory()
    translated_home(page, "pt-br")
    translated_home(page, "en")
    return page


@pytest.mark.parametrize("language", ["es", "pt-br", "en"])
def test_404_is_in_the_visitors_language_and_offers_a_way_on(home, client, language):
    response = client.get(f"/{language}/no-existe/")
    assert response.status_code == 404
    html = response.content.decode()
    expected = {"es": "es", "pt-br": "pt-BR", "en": "en"}[language]
    assert f'<html lang="{expected}"' in html
    assert reverse("search") in html or f"/{language}/buscar/" in html
    assert f'href="/{language}/"' in html


def test_404_offers_the_page_in_the_languages_it_exists_in(home, client):
    page = StandardPageFactory(parent=home, title="Solo aquí", slug="solo-aqui")
    StandardPageFactory(
        parent=page, title="Privada", slug="privada"
    ).view_restrictions.create(restriction_type="login")
    html = client.get("/en/algo/solo-aqui/").content.decode()
    assert f'href="{page.url}" hreflang="es" lang="es">Solo aquí</a>' in html
    assert "Privada" not in client.get("/en/privada/").content.decode()
    assert "another language" not in client.get("/en/ninguna/").content.decode()


@pytest.mark.parametrize("path", ["/es/%00/", "/es/" + "x/" * 200, "/nada", "/es/ñ/"])
def test_no_address_is_an_error_of_ours(home, client, path):
    client.raise_request_exception = False
    assert client.get(path, follow=True).status_code < 500


@pytest.mark.parametrize("language", ["es", "pt-br", "en"])
def test_500_needs_no_query_and_speaks_the_language_of_the_address(
    language, django_assert_num_queries, db
):
    request = RequestFactory().get(f"/{language}/practicas/")
    with django_assert_num_queries(0), translation.override("es"):
        response = views.server_error(request)
    expected = {"es": "es", "pt-br": "pt-BR", "en": "en"}[language]
    assert response.status_code == 500
    assert f'lang="{expected}"' in response.content.decode()


def test_a_database_that_is_away_is_503_with_a_time_to_come_back():
    request = RequestFactory().get("/es/")
    try:
        raise OperationalError("away")
    except OperationalError:
        response = views.server_error(request)
    assert response.status_code == 503
    assert response.headers["Retry-After"]


def test_a_broken_error_page_ends_in_a_plain_sentence(monkeypatch):
    def broken(name):
        raise RuntimeError

    monkeypatch.setattr(views.loader, "get_template", broken)
    response = views.server_error(RequestFactory().get("/es/"))
    assert "no está disponible" in response.content.decode()


def test_liveness_touches_nothing(client, django_assert_num_queries, db):
    with django_assert_num_queries(0):
        assert client.get("/livez").status_code == 200


def test_readiness_says_when_the_database_is_away(client, db, monkeypatch):
    assert client.get("/readyz").status_code == 200

    def away():
        raise OperationalError("away")

    with monkeypatch.context() as context:
        context.setattr(connection, "cursor", away)
        assert client.get("/readyz").status_code == 503


def test_the_front_end_login_leads_to_the_one_door(client, db):
    response = client.get("/_util/login/")
    assert response.headers["Location"] == reverse("wagtailadmin_login")


def test_the_start_leads_to_the_visitors_language(home, client):
    response = client.get("/", headers={"accept-language": "pt-PT,pt;q=0.9"})
    assert response.headers["Location"] == "/pt-br/"
    response = client.get("/", headers={"accept-language": "fr"})
    assert response.headers["Location"] == "/es/"


def test_public_pages_and_the_admin_have_their_own_policies(home, client):
    public = client.get("/es/").headers
    assert "frame-ancestors 'none'" in public["Content-Security-Policy"]
    assert public["Permissions-Policy"].startswith("camera=()")
    assert "Content-Security-Policy" not in client.get("/admin/login/").headers


def test_pages_are_sent_compressed_to_whoever_takes_it(home, client):
    response = client.get("/es/", headers={"accept-encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response.headers["Vary"]
    assert not client.get("/es/").has_header("Content-Encoding")
