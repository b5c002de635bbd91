"""Lists show each practice once, in the reader's language or the original."""

import pytest
from django.http import QueryDict
from wagtail.models import PageViewRestriction

from home.tests.factories import translated_home
from practices.facets import FilterForm
from practices.models import PracticePage
from practices.overview import map_context
from practices.tests.factories import (
    CityFactory,
    CityPageFactory,
    PracticeIndexPageFactory,
    complete_practice,
    translated,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def index():
    page = PracticeIndexPageFactory()
    translated_home(page.get_parent().specific, "pt-br")
    translated(page, "pt-br")
    return page


def practice_of(index, **fields):
    city = CityFactory(country=fields.pop("country", "AR"))
    city_page = CityPageFactory(parent=index, city=city)
    translated(city_page, "pt-br")
    return complete_practice(city_page, **fields)


def listed(language):
    return {
        (p.title, p.locale.language_code) for p in PracticePage.objects.once(language)
    }


def test_a_translated_practice_is_listed_in_the_readers_language(index):
    practice = practice_of(index, title="Presupuesto")
    translated(practice, "pt-br", title="Orçamento")
    assert listed("pt-br") == {("Orçamento", "pt-br")}
    assert listed("es") == {("Presupuesto", "es")}


def test_an_untranslated_practice_is_listed_in_its_original(index):
    practice_of(index, title="Presupuesto")
    assert listed("pt-br") == {("Presupuesto", "es")}


def test_a_third_language_shows_the_original_not_another_translation(index):
    practice = practice_of(index, title="Presupuesto")
    translated(practice, "pt-br", title="Orçamento")
    assert listed("en") == {("Presupuesto", "es")}


def test_drafts_and_restricted_practices_are_in_no_list(index):
    practice_of(index, title="Pública")
    hidden = practice_of(index, title="Reservada")
    PageViewRestriction.objects.create(
        page=hidden.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )
    draft = practice_of(index, title="Borrador")
    draft.unpublish()
    assert listed("es") == {("Pública", "es")}


def test_the_main_axis_comes_with_the_list(index):
    practice_of(index, codes={"axis": ["innovacion", "participacion"]})
    assert PracticePage.objects.for_list("es")[0].main_axis == "innovacion"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"A", "B", "C"}),
        ("axis=innovacion", {"B", "C"}),
        ("country=uy", {"B"}),
        ("size=p1", {"C"}),
        ("size=p1&size=p5", {"A", "C"}),
        ("coordination=intermunicipal", {"C"}),
        ("axis=innovacion&country=ar", {"C"}),
        ("axis=nada&size=&country=%00&page=x", {"A", "B", "C"}),
    ],
)
def test_filters_of_one_facet_add_up_and_facets_narrow(index, query, expected, rf):
    from practices.tests.factories import AxisPageFactory

    home = index.get_parent().specific
    AxisPageFactory(parent=home, code="innovacion", title="Innovación")
    practice_of(index, title="A")
    innovation = {"axis": ["innovacion"]}
    practice_of(index, title="B", codes=innovation, country="UY", population=1_300_000)
    practice_of(
        index,
        title="C",
        codes=innovation,
        population=12_000,
        coordination="intermunicipal",
    )
    form = FilterForm(QueryDict(query))
    found = form.apply(PracticePage.objects.once("es"))
    assert {practice.title for practice in found} == expected


def test_a_chip_leads_to_the_list_without_its_value():
    form = FilterForm(QueryDict("size=p1&size=p2&stage=piloto"))
    assert {chip["query"] for chip in form.chips} == {
        "size=p2&stage=piloto",
        "size=p1&stage=piloto",
        "size=p1&size=p2",
    }


@pytest.mark.parametrize(("places", "shown"), [(1, 0), (2, 2)])
def test_the_inset_of_the_map_parts_cities_that_overlap(places, shown):
    index = PracticeIndexPageFactory()
    for number in range(places):
        city = CityFactory(name=f"Ciudad {number}", latitude=-34.9, longitude=-57.9)
        complete_practice(CityPageFactory(parent=index, city=city), title=f"P{number}")
    assert len(map_context("es")["inset_points"]) == shown
    assert len(map_context("es")["points"]) == places
