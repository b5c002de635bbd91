"""What the apps' demonstration modules share."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from wagtail.models import Locale, Page

LANGUAGE_CODES = ("es", "pt-br", "en")


def stable_uuid(*parts: str) -> UUID:
    """The identifier that always belongs to these parts.

    Block and translation identifiers come from here, so that a second run finds
    what the first one made and translations keep their blocks.
    """
    return uuid5(NAMESPACE_URL, "https://mercociudades.org/demo/" + "/".join(parts))


def stream(*key: str, blocks: list[tuple[str, object]]) -> str:
    """A stream value of (type, value) pairs whose blocks keep their identifiers.

    ``key`` names the stream; a block's place in it completes its identifier.
    """
    return json.dumps(
        [
            {"type": kind, "value": value, "id": str(stable_uuid(*key, str(place)))}
            for place, (kind, value) in enumerate(blocks)
        ]
    )


@dataclass
class DemoPage:
    """A page of the demonstration with the builder of its other languages.

    ``build(language_code)`` gives the unsaved page with all its text in that
    language and the same block identifiers; ``languages`` are the ones that the
    demonstration translates it into.
    """

    page: Page
    build: Callable[[str], Page]
    languages: tuple[str, ...] = LANGUAGE_CODES


def locales() -> dict[str, Locale]:
    """The site's locales by language code, made if they are missing."""
    return {
        code: Locale.objects.get_or_create(language_code=code)[0]
        for code in LANGUAGE_CODES
    }


def find(page: Page) -> Page | None:
    """The stored page with the translation key and locale of an unsaved one."""
    known = type(page).objects.filter(
        translation_key=page.translation_key, locale=page.locale
    )
    return known.first()


def add(parent: Page, page: Page) -> Page:
    """Publish ``page`` below ``parent`` unless it is there already."""
    known = find(page)
    if known is not None:
        return known
    parent = type(parent).objects.get(pk=parent.pk)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)
