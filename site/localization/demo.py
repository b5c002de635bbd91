"""Translates demonstration pages the way translators do, through wagtail-localize."""

from collections import defaultdict

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from mercociudades.demo import DemoPage, locales


def target_texts(page: Page) -> dict[str, list[str]]:
    """The texts of an unsaved page by path, in the order wagtail-localize gives."""
    texts = defaultdict(list)
    for segment in extract_segments(page):
        if isinstance(segment, StringSegmentValue):
            texts[segment.path].append((segment.order, segment.string.data))
    return {path: [data for _o, data in sorted(rows)] for path, rows in texts.items()}


def fill(translation: Translation, page: Page) -> None:
    """Store the page's texts as the translations of the source's segments.

    Raises ValueError if a segment has no counterpart, so that nothing is
    published half translated.
    """
    texts = target_texts(page)
    segments = StringSegment.objects.filter(source=translation.source)
    rows, seen = [], defaultdict(int)
    for segment in segments.select_related("context").order_by("order"):
        path = segment.context.path
        place = seen[path]
        seen[path] += 1
        if place >= len(texts.get(path, [])):
            raise ValueError(f"{page.title}: no text for {path}, number {place}")
        rows.append(
            StringTranslation(
                translation_of_id=segment.string_id,
                locale=translation.target_locale,
                context_id=segment.context_id,
                data=texts[path][place],
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
        )
    unique = {(row.translation_of_id, row.context_id): row for row in rows}
    StringTranslation.objects.bulk_create(unique.values(), ignore_conflicts=True)


def translate(demo_page: DemoPage) -> int:
    """Publish the page in its other languages; the number of new translations."""
    made, page = 0, demo_page.page
    for code, locale in locales().items():
        if locale.pk == page.locale_id or code not in demo_page.languages:
            continue
        if page.get_translations().filter(locale=locale).exists():
            continue
        with transaction.atomic():
            source, _created = TranslationSource.update_or_create_from_instance(page)
            translation, _created = Translation.objects.get_or_create(
                source=source, target_locale=locale
            )
            fill(translation, demo_page.build(code))
            translation.save_target(publish=True)
        made += 1
    return made
