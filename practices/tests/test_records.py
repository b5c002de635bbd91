"""The demonstration records as data: codes, citations, budgets, three languages."""

import re
from dataclasses import fields, is_dataclass

import pytest

from practices import choices
from practices.countries import SOUTH_AMERICA
from practices.demo.catalogue import all_records
from practices.demo.record import T
from practices.registry import KEYS, SUMMARY_CHARACTERS, TITLE_CHARACTERS

AXES = {"participacion", "innovacion", "adaptabilidad"}
CITATION = re.compile(r"\[(\d+)\]")
PARTIAL_DATE = re.compile(r"^(\d{4}(-\d{2})?)?$")
CODES = {
    "territorial_scope": choices.TerritorialScope,
    "coordination": choices.Coordination,
    "stage": choices.Stage,
    "evidence_level": choices.EvidenceLevel,
    "planning_instruments": choices.PlanningInstrument,
    "target_groups": choices.TargetGroup,
    "topics": choices.Topic,
    "participation_level": choices.ParticipationLevel,
    "modality": choices.Modality,
    "pandemic": choices.PandemicRelation,
}

each_record = pytest.mark.parametrize(
    "record", all_records(), ids=lambda record: record.key
)


def texts(value):
    """Every text in the three languages below a value."""
    if isinstance(value, T):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def words(value, language: str) -> int:
    return sum(len(text.in_language(language).split()) for text in texts(value))


@each_record
def test_every_text_is_there_in_the_three_languages(record):
    for text in texts(record):
        assert text.es.strip() and text.pt.strip() and text.en.strip(), text


@each_record
def test_title_and_summary_fit_in_every_language(record):
    for code in ("es", "pt-br", "en"):
        assert len(record.title.in_language(code)) <= TITLE_CHARACTERS, code
        assert len(record.summary.in_language(code)) <= SUMMARY_CHARACTERS, code


@each_record
def test_the_original_keeps_the_word_budgets(record):
    for key in KEYS:
        if key.words:
            count = words(getattr(record, key.fields[0]), record.language)
            assert count <= key.words, f"{key.name}: {count} of {key.words}"


@each_record
def test_codes_are_those_of_the_vocabularies(record):
    for name, vocabulary in CODES.items():
        value = getattr(record, name)
        for code in value if isinstance(value, list) else [value] if value else []:
            assert code in vocabulary.values, f"{name}: {code}"
    assert set(record.axes) <= AXES
    assert 1 <= len(record.sdgs) <= 5
    for actor in record.actors:
        assert actor.kind in choices.ActorKind.values, actor.name
        assert set(actor.support) <= set(choices.SupportKind.values), actor.name


@each_record
def test_citations_and_indicators_lead_to_a_source(record):
    last = len(record.sources)
    for text in texts(record):
        cited = {code: CITATION.findall(text.in_language(code)) for code in
                 ("es", "pt-br", "en")}  # fmt: skip
        assert sorted(cited["es"]) == sorted(cited["pt-br"]) == sorted(cited["en"]), (
            text
        )
        assert all(1 <= int(number) <= last for number in cited["es"]), text
    for indicator in record.indicators:
        assert 1 <= indicator.source <= last, indicator.name.es


@each_record
def test_every_source_is_used_and_can_be_followed(record):
    cited = {
        int(number) for text in texts(record) for number in CITATION.findall(text.es)
    } | {indicator.source for indicator in record.indicators}
    assert cited == set(range(1, len(record.sources) + 1))
    assert all(source.url.startswith("http") for source in record.sources)


@each_record
def test_dates_and_conditions_hold(record):
    assert PARTIAL_DATE.match(record.start) and PARTIAL_DATE.match(record.end)
    assert not (record.ongoing and record.end)
    if record.stage in {"finalizada", "discontinuada"}:
        assert record.end
    if "participacion" in record.axes:
        assert record.participation_level
    if "adaptabilidad" in record.axes:
        assert record.pandemic
    if record.evidence_level != "relato":
        assert record.indicators


@each_record
def test_the_city_stands_where_it_says(record):
    for city in [record.city, *record.other_cities]:
        assert city.country in SOUTH_AMERICA
        assert not city.subdivision or city.subdivision.startswith(city.country)
        assert -56 < city.latitude < 13 and -82 < city.longitude < -34
        assert city.population > 0 and city.population_year and city.population_source
