"""Languages: tags, columns, lists in one query."""

from datetime import date

import pytest
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction

from home.models import PortalImage, SiteSettings
from home.tests.factories import HomePageFactory, StandardPageFactory
from mercociudades.languages import (
    current_language,
    html_language,
    in_column,
    long_date,
    partial_date,
    publicly_visible,
    weekday_date,
)


def test_tags_are_those_of_bcp_47():
    assert [html_language(c) for c in ("es", "pt-br", "en")] == ["es", "pt-BR", "en"]


def test_a_language_that_the_site_lacks_is_the_default_one():
    with override("fr"):
        assert current_language() == "es"


@pytest.mark.parametrize(
    ("language", "day", "with_weekday"),
    [
        ("es", "22 de julio de 2021", "jueves 22 de julio de 2021"),
        ("pt-br", "22 de julho de 2021", "quinta-feira, 22 de julho de 2021"),
        ("en", "22 July 2021", "Thursday 22 July 2021"),
    ],
)
def test_days_are_written_as_each_language_does(language, day, with_weekday):
    with override(language):
        assert long_date(date(2021, 7, 22)) == day
        assert weekday_date(date(2021, 7, 22)) == with_weekday
        assert long_date(None) == ""


@pytest.mark.parametrize(
    ("language", "written", "shown"),
    [
        ("es", "2005-05", "mayo de 2005"),
        ("pt-br", "2020-03", "março de 2020"),
        ("en", "2020-03", "March 2020"),
        ("es", "2004-2005", "2004-2005"),
        ("es", "2019", "2019"),
        ("es", "2019-13", "2019-13"),
        ("es", "", ""),
    ],
)
def test_a_partial_date_is_shown_in_words(language, written, shown):
    with override(language):
        assert partial_date(written) == shown


def test_a_column_falls_back_to_the_default_language_then_to_any():
    settings = SiteSettings(name_es="Prácticas", name_en="Practices")
    assert in_column(settings, "name", "en") == "Practices"
    assert in_column(settings, "name", "pt-br") == "Prácticas"
    assert in_column(SiteSettings(name_en="Practices"), "name", "es") == "Practices"


@pytest.mark.django_db
def test_an_image_speaks_the_readers_language():
    image = PortalImage(title="IMG_001", alt_es="Una plaza", alt_pt_br="Uma praça")
    with override("pt-br"):
        assert image.default_alt_text == "Uma praça"
    assert PortalImage(title="IMG_001").default_alt_text == ""


@pytest.mark.django_db
def test_restrictions_reach_the_pages_below(django_assert_num_queries):
    home = HomePageFactory()
    private = StandardPageFactory(parent=home, title="Privada")
    StandardPageFactory(parent=private, title="Debajo")
    StandardPageFactory(parent=home, title="Pública")
    PageViewRestriction.objects.create(
        page=private, restriction_type=PageViewRestriction.LOGIN
    )
    with django_assert_num_queries(1):
        titles = {p.title for p in publicly_visible(Page.objects.filter(depth=3))}
    assert titles == {"Pública"}
    assert not publicly_visible(Page.objects.filter(title="Debajo")).exists()
