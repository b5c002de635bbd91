"""Similar practices, neighbours, transfers and citations."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from practices import surroundings
from practices.citations import citations
from practices.facts import contents, facts, period
from practices.models import PracticePage, PracticeTransfer
from practices.reading import minutes
from practices.tests.factories import (
    CityFactory,
    CityPageFactory,
    PracticeIndexPageFactory,
    complete_practice,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def index():
    return PracticeIndexPageFactory()


@pytest.fixture
def make(index):
    def practice(title, population=948_312, **fields):
        city_page = CityPageFactory(
            parent=index, city=CityFactory(population=population)
        )
        return complete_practice(
            city_page, title=title, population=population, **fields
        )

    return practice


def test_the_most_alike_practice_comes_first_with_its_reason(make):
    here = make("Aquí", coordination="individual")
    make("Lejana", population=5_000, coordination="multinivel",
         codes={"axis": ["innovacion"]})  # fmt: skip
    make("Parecida", coordination="individual")
    make("Del mismo tamaño", coordination="multinivel", codes={"axis": ["innovacion"]})
    with override("en"):
        found = surroundings.related(here, "es")
    assert [row["practice"].title for row in found] == ["Parecida", "Del mismo tamaño"]
    assert found[0]["reason"] == (
        "same population band, same coordination arrangement, same axis"
    )


def test_practices_of_the_same_city_are_not_offered_as_similar(make):
    here = make("Aquí")
    complete_practice(here.get_parent().specific, title="También aquí")
    assert surroundings.related(here, "es") == []


def test_neighbours_are_those_published_before_and_after(make):
    first, second, third = make("Una"), make("Dos"), make("Tres")
    found = surroundings.neighbours(second, "es")
    assert (found["previous"]["title"], found["next"]["title"]) == ("Una", "Tres")
    assert surroundings.neighbours(first, "es")["previous"] is None
    assert surroundings.neighbours(third, "es")["next"] is None


def test_a_transfer_is_seen_from_both_sides(make):
    source, target = make("Origen"), make("Adaptación")
    target.adapted_from = [
        PracticeTransfer(source=source, what_changed="La escala", locale=target.locale)
    ]
    target.save_revision().publish()
    here = surroundings.transfers(target, "es")
    there = surroundings.transfers(source, "es")
    assert [row["title"] for row in here["adapted_from"]] == ["Origen"]
    assert [row["title"] for row in there["adapted_by"]] == ["Adaptación"]
    assert there["adapted_by"][0]["what_changed"] == "La escala"


def test_a_citation_names_institution_version_and_the_address_that_stays(make):
    practice = make("Presupuesto")
    with override("es"):
        found = citations(practice)
    assert "Municipalidad de Prueba" in found["apa"]
    assert practice.stable_id in found["abnt"]
    assert found["stable_url"].endswith(f"/id/{practice.stable_id}/")


def test_a_demonstration_record_is_cited_by_the_site(make):
    practice = make("Presupuesto", provenance="compilada")
    assert citations(practice)["apa"].startswith("Mercociudades.")


def test_the_stable_address_leads_to_the_page(make, client):
    practice = make("Presupuesto")
    url = reverse("practice_identifier", args=[practice.stable_id])
    response = client.get(url, headers={"accept-language": "es"})
    assert response.headers["Location"].endswith(practice.url)
    unknown = reverse("practice_identifier", args=["mc-nada"])
    assert client.get(unknown, follow=True).status_code == 404


def test_the_summary_box_links_values_to_the_filtered_repository(make):
    with override("en"):
        rows = facts(make("Presupuesto"), "/es/practicas/")
    by_label = {row["label"]: row["values"][0] for row in rows}
    assert by_label["Country"]["url"] == "/es/practicas/?country=ar"
    assert by_label["Population band"]["url"] == "/es/practicas/?size=p5"


def test_contents_list_the_sections_that_have_text(make):
    practice = make("Presupuesto")
    anchors = [section["id"] for section in contents(practice)]
    assert anchors[:3] == ["situation", "objectives", "process"]
    assert anchors[-1] == "cite"
    assert "actors" not in anchors


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"start": "1989", "end": "", "ongoing": True}, "since 1989"),
        ({"start": "1989", "end": "2017-03", "ongoing": False}, "1989 to March 2017"),
        ({"start": "2020-03", "end": "", "ongoing": False}, "March 2020"),
    ],
)
def test_the_period_is_told_in_words(fields, text):
    with override("en"):
        assert period(PracticePage(title="x", **fields)) == text


def test_reading_takes_at_least_a_minute(make):
    assert minutes(make("Presupuesto")) == 1
