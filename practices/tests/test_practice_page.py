"""A practice as a model: drafts, publication, identity, languages."""

import pytest
from django.core.exceptions import PermissionDenied

from home.tests.factories import translated_home
from practices.identifiers import PATTERN, identifier_for, new_identifier
from practices.models import IncompleteRecord, PracticePage
from practices.tests.factories import (
    CityPageFactory,
    PracticePageFactory,
    complete_practice,
    translated,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_portuguese():
    """Translates a practice with the pages above it."""

    def translate(practice, **fields):
        city_page = practice.get_parent().specific
        index = city_page.get_parent().specific
        translated_home(index.get_parent().specific, "pt-br")
        translated(index, "pt-br")
        translated(city_page, "pt-br")
        return translated(practice, "pt-br", **fields)

    return translate


def test_a_practice_takes_its_city_from_the_page_above():
    city_page = CityPageFactory()
    assert PracticePageFactory(parent=city_page).city == city_page.city


def test_a_draft_is_saved_with_its_title_alone():
    page = PracticePageFactory(live=False)
    page.save_revision()
    assert PracticePage.objects.get(pk=page.pk).latest_revision is not None


def test_an_incomplete_record_is_not_published_whoever_asks():
    page = PracticePageFactory(live=False)
    with pytest.raises(IncompleteRecord) as refusal:
        page.save_revision().publish()
    assert "summary" in {key.name for key in refusal.value.keys}
    assert isinstance(refusal.value, PermissionDenied)
    assert not PracticePage.objects.get(pk=page.pk).live


def test_each_publication_raises_the_version():
    page = complete_practice()
    assert page.version == 1
    page.save_revision().publish()
    assert PracticePage.objects.get(pk=page.pk).version == 2


def test_an_old_revision_does_not_bring_back_an_old_version():
    page = complete_practice()
    first = page.latest_revision
    page.save_revision().publish()
    first.publish()
    assert PracticePage.objects.get(pk=page.pk).version == 3


def test_identifiers_are_short_and_stay_the_same_in_every_language(in_portuguese):
    page = complete_practice()
    assert PATTERN.match(page.stable_id)
    assert in_portuguese(page).stable_id == page.stable_id


def test_identifiers_are_random_or_derived():
    assert new_identifier() != new_identifier()
    assert identifier_for("rosario") == identifier_for("rosario")
    assert PATTERN.match(identifier_for("rosario"))


def test_the_language_of_the_original_is_declared_once(in_portuguese):
    page = complete_practice()
    translation = in_portuguese(page)
    assert (page.original_language, page.is_translation) == ("es", False)
    assert (translation.original_language, translation.is_translation) == ("es", True)


def test_a_translation_is_current_until_the_original_says_something_else(
    in_portuguese,
):
    page = complete_practice()
    translation = in_portuguese(page)
    assert translation.older_than_original_since is None

    page.results = "<p>Participó mucha más gente.</p>"
    page.save_revision().publish()
    translation = PracticePage.objects.get(pk=translation.pk)
    changed = PracticePage.objects.get(pk=page.pk).text_changed_at
    assert translation.older_than_original_since == changed


def test_publishing_the_same_text_again_makes_no_translation_old(in_portuguese):
    page = complete_practice()
    translation = in_portuguese(page)
    page = PracticePage.objects.get(pk=page.pk)
    page.save_revision().publish()
    translation = PracticePage.objects.get(pk=translation.pk)
    assert translation.older_than_original_since is None


def test_going_back_to_the_old_text_makes_the_translation_current_again(in_portuguese):
    page = complete_practice()
    translation = in_portuguese(page)
    old = page.results
    for text in ("<p>Otra cosa.</p>", old):
        page.results = text
        page.save_revision().publish()
    translation = PracticePage.objects.get(pk=translation.pk)
    assert translation.older_than_original_since is None


def test_the_population_is_frozen_in_the_record():
    page = PracticePageFactory()
    page.freeze_population()
    page.save()
    page.city.population = 1_030_069
    page.city.save()
    stored = PracticePage.objects.get(pk=page.pk)
    assert (stored.population, stored.band.code) == (948_312, "p5")
