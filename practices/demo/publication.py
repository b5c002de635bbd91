"""Publishes the demonstration practices in their original languages."""

from dataclasses import astuple

from home.demo.images import store_image
from home.images import warm
from mercociudades.demo import LANGUAGE_CODES, DemoPage, add, find
from practices.demo import texts
from practices.demo.build import build_city, build_practice, build_transfer
from practices.demo.covers import draw_cover
from practices.demo.record import Practice, T
from practices.models import CityPage, PracticeCity, PracticePage

# States that the demonstration shows on purpose: two practices without one of
# their translations, one whose translations are older than the original.
UNTRANSLATED = {
    "araraquara-planejamento-pandemia": "en",
    "lima-plam-2035": "pt-br",
}
OUTDATED = "medellin-planeacion-local-presupuesto-participativo"


def cover_for(record: Practice):
    """The stored cover of a record, drawn and resized if it is missing."""
    city = record.city
    image = store_image(
        f"Portada: {record.title.in_language(record.language)}",
        f"{record.key}.jpg",
        lambda: draw_cover(record.key, record.axes[0], city.longitude, city.latitude),
        T(*(words.format(city=city.name) for words in astuple(texts.COVER_ALT))),
    )
    warm(image)
    return image


def _builder(record: Practice):
    city = build_city(record.city)
    cover = cover_for(record)
    others = [build_city(data) for data in record.other_cities]

    def build(language: str, outdated: bool = False) -> PracticePage:
        page = build_practice(record, language, city, cover, outdated)
        page.other_cities = [PracticeCity(city=other) for other in others]
        if source := source_of(record):
            page.adapted_from = [build_transfer(record, language, source)]
        return page

    return build


def source_of(record: Practice) -> PracticePage | None:
    """The original that a record was adapted from, None if it names none."""
    if not record.adapted_from_key:
        return None
    sources = PracticePage.objects.filter(slug=record.adapted_from_key)
    return next((page for page in sources if not page.is_translation), None)


def generate(records: list[Practice]) -> list[DemoPage]:
    """Publish every record below its city's page in the original's tree.

    The pages of the cities must exist in all languages by then.
    """
    pages = []
    # A practice that was adapted from another comes after it.
    for record in sorted(records, key=lambda r: bool(r.adapted_from_key)):
        build = _builder(record)
        parent = CityPage.objects.get(
            slug=record.city.key, locale__language_code=record.language
        )
        page = build(record.language, outdated=record.key == OUTDATED)
        skipped = UNTRANSLATED.get(record.key)
        languages = tuple(code for code in LANGUAGE_CODES if code != skipped)
        pages.append(DemoPage(find(page) or add(parent, page), build, languages))
    return pages


def bring_up_to_date(records: list[Practice]) -> None:
    """Publish the whole text of the outdated record in its original language."""
    record = next((r for r in records if r.key == OUTDATED), None)
    if record is None:
        return
    build = _builder(record)
    page = find(build(record.language))
    if page is None or len(page.lessons) == len(record.lessons):
        return
    page.lessons = build(record.language).lessons
    page.save_revision().publish()
