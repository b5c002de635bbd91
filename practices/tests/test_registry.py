"""What a record needs to be submitted and published, and how it is counted."""

import pytest

from practices.models import PracticePage
from practices.registry import KEYS, Level, completeness, count_words, missing
from practices.tests.factories import (
    COMPLETE,
    CityFactory,
    PracticePageFactory,
    stream,
)

pytestmark = pytest.mark.django_db


def names(keys):
    return {key.name for key in keys}


def filled(**fields) -> PracticePage:
    page = PracticePage(title="Una práctica", **COMPLETE | fields)
    page.set_codes("axis", ["innovacion"])
    page.set_codes("goal", ["11"])
    page.set_codes("instrument", ["norma"])
    page.city = CityFactory.build()
    return page


def test_a_title_is_all_a_draft_needs():
    assert missing(PracticePage(title="Una práctica"), Level.DRAFT) == []


def test_an_empty_record_lacks_the_answers_of_a_submission():
    lacking = names(missing(PracticePage(title="Una práctica"), Level.SUBMIT))
    assert lacking == {
        "summary", "axes", "city", "population", "territorial_scope", "coordination",
        "planning_instruments", "stage", "start", "situation_before", "process",
        "results", "evidence_level", "limits", "lessons", "contact",
    }  # fmt: skip


def test_publication_also_needs_objectives_transfer_goals_and_a_next_check():
    page = PracticePage(title="Una práctica")
    more = names(missing(page, Level.PUBLISH)) - names(missing(page, Level.SUBMIT))
    assert more == {"objectives", "transferability", "sdgs", "next_check"}


def test_a_filled_record_lacks_nothing():
    assert missing(filled(), Level.PUBLISH) == []


@pytest.mark.parametrize(
    ("axis", "key", "field"),
    [
        ("participacion", "participation_level", "participation_level"),
        ("adaptabilidad", "pandemic", "pandemic"),
    ],
)
def test_an_axis_asks_its_own_question(axis, key, field):
    page = filled(**{field: ""})
    assert key not in names(missing(page, Level.SUBMIT))
    page.set_codes("axis", ["innovacion", axis])
    assert key in names(missing(page, Level.SUBMIT))


@pytest.mark.parametrize("stage", ["finalizada", "discontinuada"])
def test_what_has_ended_needs_its_end(stage):
    page = filled(stage=stage, ongoing=False)
    assert names(missing(page, Level.SUBMIT)) == {"end"}


def test_markup_without_text_does_not_fill_a_key():
    page = filled(limits="<p>  </p>")
    assert names(missing(page, Level.SUBMIT)) == {"limits"}


def test_words_are_those_a_reader_sees():
    assert count_words("<p>Dos palabras</p><p>y tres más</p>") == 5


def test_words_of_a_stream_leave_codes_and_dates_out():
    page = PracticePage(title="x", process=COMPLETE["process"])
    assert count_words(page.process) == 3


def test_completeness_rises_with_what_goes_beyond_the_needed():
    assert completeness(filled()) == "basica"
    page = filled(
        building_blocks=stream("component", {"name": "Mesa", "what": "Reunión"}),
        actors=stream("actor", {"name": "UNR", "kind": "academia", "support": []}),
        resources_note="Fondos propios.",
        participants=120,
    )
    assert completeness(page) == "completa"


def test_every_field_of_the_registry_is_on_the_form_or_the_model():
    form = PracticePage.get_edit_handler().get_form_class()
    known = set(form.base_fields) | set(form.formsets) | {"city"}
    assert {name for key in KEYS for name in key.fields} <= known


def test_codes_are_stored_with_the_page_and_keep_their_order():
    page = PracticePageFactory()
    page.set_codes("axis", ["innovacion", "participacion"])
    page.save()
    stored = PracticePage.objects.get(pk=page.pk)
    assert stored.codes("axis") == ["innovacion", "participacion"]
    assert stored.main_axis == "innovacion"
