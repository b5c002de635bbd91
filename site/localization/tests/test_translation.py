"""What wagtail-localize translates and what it keeps the same, per page type."""

import pytest
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import Translation, TranslationSource

from home.tests.factories import LocaleFactory, translated_home
from localization.demo import fill, target_texts, translate
from mercociudades.checks import own_page_models
from mercociudades.demo import DemoPage
from practices.models import PracticePage
from practices.tests.factories import complete_practice, stream, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice():
    """A published practice whose parents exist in Portuguese."""
    page = complete_practice()
    city_page = page.get_parent().specific
    index = city_page.get_parent().specific
    translated_home(index.get_parent().specific, "pt-br")
    translated(index, "pt-br")
    translated(city_page, "pt-br")
    return page


def in_portuguese(page):
    """The page as a builder would make it: the same blocks, other words."""
    copy = PracticePage.objects.get(pk=page.pk)
    copy.title = "Prática"
    copy.summary = "Uma prática de teste."
    copy.limits = "<p>Não chegou a todos os bairros.</p>"
    return copy


@pytest.fixture
def portuguese(practice, django_capture_on_commit_callbacks):
    page = DemoPage(practice, lambda code: in_portuguese(practice), ("es", "pt-br"))
    with django_capture_on_commit_callbacks(execute=True):
        translate(page)
    locale = LocaleFactory(language_code="pt-br")
    return practice.get_translation(locale).specific


def test_a_translation_has_the_other_words_and_the_same_codes(practice, portuguese):
    assert portuguese.title == "Prática"
    assert "bairros" in portuguese.limits
    assert portuguese.codes("goal") == practice.codes("goal")
    assert portuguese.stage == practice.stage
    assert portuguese.stable_id == practice.stable_id
    assert portuguese.city == practice.city
    assert portuguese.live


def test_codes_that_change_on_the_original_follow_also_when_cleared(
    practice, portuguese, django_capture_on_commit_callbacks
):
    practice.set_codes("goal", ["16"])
    practice.set_codes("instrument", ["norma"])
    practice.set_codes("topic", [])
    practice.stage = "discontinuada"
    practice.end, practice.ongoing = "2017", False
    practice.save_revision().publish()
    translation = Translation.objects.get()
    translation.source.update_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        translation.save_target(publish=True)
    again = PracticePage.objects.get(pk=portuguese.pk)
    assert again.codes("goal") == ["16"]
    assert again.codes("topic") == []
    assert (again.stage, again.end) == ("discontinuada", "2017")
    assert again.title == "Prática"


def test_proper_names_of_blocks_are_not_offered_for_translation():
    page = PracticePage(
        title="Una práctica",
        actors=stream(
            "actor",
            {"name": "UNR", "kind": "academia", "support": [], "role": "Asesora"},
        ),
    )
    page.actors.get_prep_value()  # gives the block its identifier
    texts = {text for found in target_texts(page).values() for text in found}
    assert "Asesora" in texts
    assert "UNR" not in texts


def test_a_text_without_counterpart_is_refused(practice):
    locale = LocaleFactory(language_code="pt-br")
    source, _created = TranslationSource.update_or_create_from_instance(practice)
    translation = Translation.objects.create(source=source, target_locale=locale)
    shorter = in_portuguese(practice)
    shorter.limits = ""
    with pytest.raises(ValueError, match="limits"):
        fill(translation, shorter)


def test_no_page_type_leaves_original_or_digest_to_translators():
    for model in own_page_models():
        fields = {field.field_name: field for field in get_translatable_fields(model)}
        for name in ("original_language", "text_digest", "text_changed_at"):
            assert isinstance(fields[name], SynchronizedField), (model, name)
            assert not fields[name].overridable, (model, name)


def test_what_is_written_in_a_language_is_offered_and_the_rest_is_not():
    fields = {f.field_name: f for f in get_translatable_fields(PracticePage)}
    translated_names = {
        name
        for name, field in fields.items()
        if not isinstance(field, SynchronizedField)
    }
    assert translated_names == {
        "title", "slug", "seo_title", "search_description", "menu_title", "summary",
        "situation_before", "objectives", "process", "building_blocks", "actors",
        "participants_note", "resources_note", "pandemic_note", "results",
        "indicators", "limits", "lessons", "transferability", "sources", "media",
        "reviewer_note", "adapted_from",
    }  # fmt: skip
