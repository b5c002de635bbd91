"""The search page: public words only, and an answer to any input."""

import pytest
from django.core.management import call_command
from wagtail.models import PageViewRestriction

from home.tests.factories import HomePageFactory, StandardPageFactory, translated_home
from practices.tests.factories import translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    page = HomePageFactory()
    translated_home(page, "pt-br")
    return page


def results(client, query, language="es"):
    call_command("update_index", verbosity=0)
    response = client.get(f"/{language}/buscar/", {"q": query})
    assert response.status_code == 200
    return [page.title for page in response.context["results"]]


def test_pages_of_the_visitors_language_are_found(home, client):
    page = StandardPageFactory(parent=home, title="Planificación abierta")
    translated(page, "pt-br", title="Planejamento aberto")
    assert results(client, "planificación") == ["Planificación abierta"]
    assert results(client, "planejamento", "pt-br") == ["Planejamento aberto"]
    assert results(client, "planejamento") == []


def test_drafts_and_restricted_pages_are_not_found(home, client):
    StandardPageFactory(parent=home, title="Planificación borrador", live=False)
    private = StandardPageFactory(parent=home, title="Planificación privada")
    PageViewRestriction.objects.create(
        page=private, restriction_type=PageViewRestriction.LOGIN
    )
    assert results(client, "planificación") == []


@pytest.mark.parametrize(
    "query",
    ["", " ", "'", '"', "\0", "a\0b", "* AND (", "%", "\\", "x" * 5000, "ñ 😀 \ud7ff",
     "word " * 300, "NEAR(a b)", "title:x", "^"],
)  # fmt: skip
def test_any_input_gets_an_answer(home, client, query):
    response = client.get("/es/buscar/", {"q": query, "page": "99999999999999999"})
    assert response.status_code == 200


def test_repeated_and_unknown_parameters_are_no_trap(home, client):
    assert client.get("/es/buscar/?q=a&q=b&page=x&page=-1&foo=%ff").status_code == 200
