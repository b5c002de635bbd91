"""Makes pages and cities from the demonstration records, in any language."""

from datetime import date

from django.utils.html import escape
from wagtail.models import Locale

from mercociudades.demo import stable_uuid, stream
from practices.demo.record import CityData, Practice, T
from practices.identifiers import identifier_for
from practices.models import City, CityPage, PracticePage, PracticeTransfer

CHECKED_ON = date(2026, 11, 24)
NEXT_CHECK = date(2028, 11, 24)
CODES = {
    "instrument": "planning_instruments",
    "target_group": "target_groups",
    "topic": "topics",
}


def paragraphs(texts: list[T], language: str) -> str:
    """Paragraphs as the rich text editor stores them."""
    return "".join(f"<p>{escape(text.in_language(language))}</p>" for text in texts)


def _number(figure: str) -> str | None:
    return figure or None


class _Stream:
    """Writes stream values whose blocks keep their identifiers."""

    def __init__(self, key: str, language: str):
        self.key, self.language = key, language

    def text(self, text: T | None) -> str:
        return text.in_language(self.language) if text else ""

    def of(self, name: str, kind: str, values: list) -> str:
        return stream("practice", self.key, name, blocks=[(kind, v) for v in values])


def build_city(data: CityData) -> City:
    """The stored city of a record, made or brought up to date."""
    city, _created = City.objects.update_or_create(
        name=data.name,
        country=data.country,
        subdivision=data.subdivision,
        defaults={
            "government": data.government,
            "website": data.website,
            "latitude": data.latitude,
            "longitude": data.longitude,
            "geonames_id": data.geonames_id,
            "population": data.population,
            "population_year": data.population_year,
            "population_source": data.population_source,
            "working_language": data.language,
        },
    )
    return city


def build_city_page(data: CityData, city: City, language: str) -> CityPage:
    """The unsaved page of a city."""
    country = city.country_name
    intro = data.intro.in_language(language)
    return CityPage(
        title=data.name,
        slug=data.key,
        city=city,
        intro=f"<p>{escape(intro)}</p>",
        search_description=f"{data.name}, {country}. {intro}"[:250],
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("city", data.key),
    )


def build_practice(
    record: Practice, language: str, city: City, cover, outdated: bool = False
) -> PracticePage:
    """The unsaved page of a record; ``outdated`` leaves out its last lesson."""
    stream = _Stream(record.key, language)
    lessons = record.lessons[:-1] if outdated else record.lessons
    page = PracticePage(
        title=stream.text(record.title),
        slug=record.key,
        summary=stream.text(record.summary),
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("practice", record.key),
        stable_id=identifier_for(record.key),
        city=city,
        cover_image=cover,
        provenance="compilada",
        checked_on=CHECKED_ON,
        next_check=NEXT_CHECK,
        **_codes(record),
        **_texts(record, stream),
        situation_before=paragraphs(record.situation_before, language),
        objectives=paragraphs(record.objectives, language),
        results=paragraphs(record.results, language),
        limits=paragraphs(record.limits, language),
        transferability=paragraphs(record.transferability, language),
        pandemic_note=paragraphs(record.pandemic_note, language),
        lessons=stream.of("lessons", "lesson", [stream.text(one) for one in lessons]),
        **_streams(record, stream),
    )
    page.freeze_population()
    page.set_codes("axis", record.axes)
    page.set_codes("goal", [str(goal) for goal in record.sdgs])
    for vocabulary, name in CODES.items():
        page.set_codes(vocabulary, getattr(record, name))
    return page


def _codes(record: Practice) -> dict:
    names = (
        "territorial_scope", "coordination", "stage", "start", "end", "ongoing",
        "participation_level", "participants", "modality", "pandemic",
        "evidence_level", "resources_currency",
    )  # fmt: skip
    return {name: getattr(record, name) for name in names} | {
        "resources_amount": _number(record.resources_amount),
        "contact_institution": record.institution,
        "contact_office": record.office,
        "contact_url": record.institution_url,
    }


def _texts(record: Practice, stream: _Stream) -> dict:
    return {
        "participants_note": stream.text(record.participants_note),
        "resources_note": stream.text(record.resources_note),
    }


def _streams(record: Practice, stream: _Stream) -> dict:
    text, language = stream.text, stream.language
    return {
        "process": stream.of(
            "process",
            "step",
            [
                {
                    "title": text(step.title),
                    "when": step.when,
                    "text": paragraphs(step.text, language),
                    "image": None,
                }
                for step in record.process
            ],
        ),
        "building_blocks": stream.of(
            "building_blocks",
            "component",
            [
                {
                    "name": text(part.name),
                    "what": text(part.what),
                    "enabling": text(part.enabling),
                    "lesson": text(part.lesson),
                }
                for part in record.building_blocks
            ],
        ),
        "actors": stream.of(
            "actors",
            "actor",
            [
                {
                    "name": actor.name,
                    "kind": actor.kind,
                    "support": actor.support,
                    "role": text(actor.role),
                }
                for actor in record.actors
            ],
        ),
        "indicators": stream.of(
            "indicators",
            "indicator",
            [
                {
                    "name": text(figure.name),
                    "unit": text(figure.unit),
                    "before": _number(figure.before),
                    "before_year": figure.before_year,
                    "after": _number(figure.after),
                    "after_year": figure.after_year,
                    "better": figure.better,
                    "source": figure.source,
                }
                for figure in record.indicators
            ],
        ),
        "sources": stream.of(
            "sources",
            "source",
            [
                {
                    "title": source.title,
                    "publisher": source.publisher,
                    "year": source.year,
                    "url": source.url,
                    "language": source.language,
                }
                for source in record.sources
            ],
        ),
    }


def build_transfer(record: Practice, language: str, source) -> PracticeTransfer:
    """The unsaved row that says what a practice was adapted from."""
    note = record.adapted_from_note
    return PracticeTransfer(
        source=source,
        what_changed=note.in_language(language) if note else "",
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("transfer", record.key),
    )
