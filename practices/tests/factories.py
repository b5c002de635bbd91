"""Cities, axes and practices for tests."""

import json

import factory
import wagtail_factories
from wagtail.models import Page

from home.tests.factories import HomePageFactory
from practices.models import (
    AxisPage,
    City,
    CityPage,
    PracticeIndexPage,
    PracticePage,
)


class CityFactory(factory.django.DjangoModelFactory):
    """A city of some 950,000 inhabitants."""

    name = factory.Sequence(lambda n: f"Ciudad {n}")
    country = "AR"
    latitude = -32.94682
    longitude = -60.63932
    population = 948_312
    population_year = 2010
    population_source = "Censo 2010, INDEC"

    class Meta:
        model = City


class AxisPageFactory(wagtail_factories.PageFactory):
    """A thematic axis below a home page."""

    title = "Participación ciudadana"
    code = "participacion"
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = AxisPage


class PracticeIndexPageFactory(wagtail_factories.PageFactory):
    """The repository below a home page."""

    title = "Prácticas"
    slug = "practicas"
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = PracticeIndexPage


class CityPageFactory(wagtail_factories.PageFactory):
    """A city's page below the repository."""

    title = factory.LazyAttribute(lambda page: page.city.name)
    city = factory.SubFactory(CityFactory)
    parent = factory.SubFactory(PracticeIndexPageFactory)

    class Meta:
        model = CityPage


def stream(kind: str, *values) -> str:
    """A stream value of blocks of one kind."""
    return json.dumps([{"type": kind, "value": value} for value in values])


COMPLETE = {
    "summary": "Una práctica de prueba.",
    "territorial_scope": "municipio",
    "coordination": "individual",
    "stage": "consolidada",
    "start": "1998",
    "ongoing": True,
    "situation_before": "<p>Había poca participación.</p>",
    "objectives": "<p>Que participe más gente.</p>",
    "process": stream(
        "step", {"title": "Inicio", "when": "1998", "text": "<p>Se empezó.</p>"}
    ),
    "participation_level": "colaborar",
    "results": "<p>Participó más gente.</p>",
    "evidence_level": "indicadores",
    "limits": "<p>No llegó a todos los barrios.</p>",
    "lessons": stream("lesson", "Publicar lo acordado."),
    "transferability": "<p>Hace falta presupuesto.</p>",
    "contact_institution": "Municipalidad de Prueba",
    "next_check": "2030-01-01",
    "population": 948_312,
    "population_year": 2010,
}
CODES = {"axis": ["participacion"], "goal": ["11"], "instrument": ["plan_estrategico"]}


class PracticePageFactory(wagtail_factories.PageFactory):
    """A practice below a city's page; a title is all it has."""

    title = factory.Sequence(lambda n: f"Práctica {n}")
    parent = factory.SubFactory(CityPageFactory)

    class Meta:
        model = PracticePage


def complete_practice(parent: Page | None = None, codes=None, **fields) -> PracticePage:
    """A published practice with everything that publication needs."""
    parent = {"parent": parent} if parent else {}
    practice = PracticePageFactory(live=False, **parent, **COMPLETE | fields)
    for vocabulary, chosen in (CODES | (codes or {})).items():
        practice.set_codes(vocabulary, chosen)
    practice.save_revision().publish()
    return PracticePage.objects.get(pk=practice.pk)


def translated(page: Page, language_code: str, **fields):
    """The live translation of a page whose parent is translated, as it is."""
    from home.tests.factories import LocaleFactory

    locale = LocaleFactory(language_code=language_code)
    copy = page.copy_for_translation(locale)
    for name, value in fields.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return type(page).objects.get(pk=copy.pk)
