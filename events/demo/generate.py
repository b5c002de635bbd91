"""Publishes the webinar of 22 July 2021: the call as it is, nothing invented.

Dates and hours are those of the call. It names no time zone but "GMT-3"; the zone
of Buenos Aires stands for it. There are no sessions, speakers, recordings or
conclusions, because the call gives none.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.utils.html import escape
from wagtail.models import Locale

from events.demo import texts
from events.models import Event, WebinarPage
from mercociudades.demo import DemoPage, add, stable_uuid, stream

KEY = "webinar-2021"
ZONE = "America/Argentina/Buenos_Aires"
PARTNERS = (
    (texts.NETWORK, "organiser", "https://mercociudades.org/"),
    (texts.UNIT, "organiser", ""),
)


def build_event() -> Event:
    """The stored event of the call, made if it is missing."""
    zone = ZoneInfo(ZONE)
    event, _created = Event.objects.get_or_create(
        key=KEY,
        defaults={
            "uuid": stable_uuid("event", KEY),
            "starts_at": datetime(2021, 7, 22, 10, tzinfo=zone),
            "ends_at": datetime(2021, 7, 22, 12, tzinfo=zone),
            "tz_name": ZONE,
            "attendance_mode": "online",
        },
    )
    return event


def _paragraph(*words) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in words)


def _background(language: str) -> str:
    def said(text) -> str:
        return text.in_language(language)

    axes = "".join(f"<li>{escape(said(axis))}</li>" for axis in texts.AXES)
    paragraphs = [_paragraph(said(text)) for text in texts.BACKGROUND]
    paragraphs.append(f"<ul>{axes}</ul>")
    paragraphs.append(_paragraph(said(texts.REPOSITORY)))
    return stream(KEY, "background", blocks=[("paragraph", p) for p in paragraphs])


def build_webinar(event: Event, hero, language: str) -> WebinarPage:
    """The unsaved page of the webinar."""

    def paragraph(text) -> str:
        return _paragraph(text.in_language(language))

    partners = [
        (
            "partner",
            {
                "name": name.in_language(language),
                "role": role,
                "url": url,
                "logo": None,
            },
        )
        for name, role, url in PARTNERS
    ]
    return WebinarPage(
        title=texts.TITLE.in_language(language),
        slug=texts.SLUG.in_language(language),
        search_description=texts.DESCRIPTION.in_language(language),
        show_in_menus=True,
        menu_title=texts.MENU_TITLE.in_language(language),
        event=event,
        hero_image=hero,
        lead=texts.LEAD.in_language(language),
        background=_background(language),
        objective=paragraph(texts.OBJECTIVE),
        format=paragraph(texts.FORMAT),
        invitation=paragraph(texts.INVITATION),
        agenda_note=paragraph(texts.AGENDA_NOTE),
        thanks=paragraph(texts.AFTER_EVENT_NOTE),
        partners=stream(KEY, "partners", blocks=partners),
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid(KEY),
    )


def generate(home, hero) -> list[DemoPage]:
    """Publish the page of the webinar in Spanish, the language of the call."""
    event = build_event()
    page = add(home, build_webinar(event, hero, "es"))
    return [DemoPage(page, lambda language: build_webinar(event, hero, language))]
