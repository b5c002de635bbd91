"""The states that the demonstration shows on purpose, and its promises."""

from collections import Counter

import pytest
from django.utils.translation import override
from wagtail.models import Locale
from wagtail_localize.models import Translation

from mercociudades.languages import NOT_IN
from mercociudades.tests.demo.crawl import site_pages
from practices.choices import POPULATION_BANDS
from practices.demo.catalogue import all_records
from practices.demo.publication import OUTDATED, UNTRANSLATED
from practices.models import City, PracticePage
from practices.registry import KEYS, Level, missing

pytestmark = [pytest.mark.demo, pytest.mark.django_db]


def originals():
    return [p for p in PracticePage.objects.live() if not p.is_translation]


def test_there_are_enough_practices_of_enough_kinds(demo):
    practices = originals()
    assert len(practices) >= 15
    assert len({p.city.country for p in practices}) >= 6
    assert {p.band.code for p in practices} == {b.code for b in POPULATION_BANDS}
    assert {c for p in practices for c in p.codes("axis")} == {
        "participacion", "innovacion", "adaptabilidad",
    }  # fmt: skip
    assert len({p.coordination for p in practices}) >= 4
    languages = Counter(p.locale.language_code for p in practices)
    assert languages["pt-br"] >= 5


def test_every_record_is_complete_and_marked_as_compiled(demo):
    for practice in originals():
        assert missing(practice, Level.PUBLISH) == []
        assert practice.provenance == "compilada"
        assert len(practice.sources) >= 3, practice.title
        assert len(practice.process) >= 3, practice.title
        assert len(practice.building_blocks) >= 2, practice.title


def test_a_compiled_record_does_not_claim_to_be_checked_by_anybody(demo, client):
    html = client.get(originals()[0].get_url()).content.decode()
    assert "compilada" in html
    assert "verificada" not in html


def test_originals_stay_within_the_budgets(demo):
    over = {
        (practice.stable_id, key.name): key.word_count(practice)
        for practice in originals()
        for key in KEYS
        if key.words and key.word_count(practice) > key.words
    }
    assert over == {}


def test_every_practice_is_in_all_languages_but_the_chosen_ones(demo):
    codes = set(Locale.objects.values_list("language_code", flat=True))
    for practice in originals():
        found = {p.locale.language_code for p in practice.live_versions}
        skipped = UNTRANSLATED.get(practice.slug)
        assert found == codes - {skipped}, practice.slug


def test_one_practice_has_translations_older_than_its_original(demo):
    old = {
        practice.slug
        for practice in PracticePage.objects.live()
        if practice.older_than_original_since
    }
    assert old == {OUTDATED}


def test_an_outdated_translation_says_so_and_links_to_the_original(demo, client):
    page = PracticePage.objects.get(slug=OUTDATED, locale__language_code="en")
    html = client.get(page.get_url()).content.decode()
    assert page.original.get_url() in html


@pytest.mark.parametrize(("slug", "language"), UNTRANSLATED.items())
def test_an_untranslated_practice_says_so_and_its_404_leads_to_it(
    slug, language, demo, client
):
    original = next(page for page in originals() if page.slug == slug)
    with override(original.locale.language_code):
        notice = str(NOT_IN[language])
    assert notice in client.get(original.get_url()).content.decode()
    response = client.get(f"/{language}/lo-que-sea/{slug}/")
    assert response.status_code == 404
    assert original.get_url() in response.content.decode()


def test_no_alias_and_no_synchronised_tree_stands_in_for_a_translation(demo):
    assert {page.alias_of_id for page in site_pages()} == {None}


def test_every_page_but_originals_is_a_translation_of_wagtail_localize(demo):
    translated = {
        (t.source.object_id, t.target_locale_id)
        for t in Translation.objects.select_related("source")
    }
    for page in site_pages():
        specific = page.specific
        if specific.is_translation:
            assert (page.translation_key, page.locale_id) in translated, page.title


def test_a_translation_has_no_text_of_the_original_left(demo):
    for translation in Translation.objects.select_related("source"):
        total, done = translation.get_progress()
        assert total == done > 0, str(translation)


def test_cities_have_coordinates_population_year_and_source(demo):
    for city in City.objects.all():
        assert city.latitude is not None, city
        assert city.population and city.population_year and city.population_source


def test_records_name_every_source_they_cite():
    for record in all_records():
        assert all(1 <= i.source <= len(record.sources) for i in record.indicators)
