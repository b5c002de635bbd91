"""What pages of other apps show of events; nothing where there is nothing."""

from django import template

from events import clock
from events.models import ConclusionsPage, Session, WebinarPage
from events.phases import phase
from events.situation import facts_of
from events.timezones import offset_label
from mercociudades.languages import (
    current_language,
    html_language,
    once_per_translation,
)

register = template.Library()

register.filter("offset_label", offset_label)


def _lang(page) -> str:
    code = page.locale.language_code
    return "" if code == current_language() else html_language(code)


@register.inclusion_tag("components/event_webinar_teaser.html", takes_context=True)
def webinar_teaser(context):
    """The newest webinar with its date and phase."""
    pages = once_per_translation(WebinarPage.objects.all(), current_language())
    pages = pages.filter(event__isnull=False).select_related("event", "locale")
    page = pages.order_by("-event__starts_at").first()
    if page is None:
        return {}
    return {
        "page": page,
        "event": page.event,
        "url": page.get_url(context.get("request")),
        "lang": _lang(page),
        "phase": phase(page.event, clock.now(), facts_of(page.event)),
    }


def _sessions(**filters):
    """Sessions of agendas that are public by now."""
    sessions = Session.objects.filter(
        visible=True, event__agenda_published_at__lte=clock.now(), **filters
    )
    return sessions.select_related("event").prefetch_related(
        "agenda_items__locale", "event__pages__locale"
    )


def _titled(session, language: str) -> dict:
    items = list(session.agenda_items.all())
    best = next(
        (item for item in items if item.locale.language_code == language),
        items[0] if items else None,
    )
    pages = [page for page in session.event.pages.all() if page.live]
    page = next(
        (page for page in pages if page.locale.language_code == language),
        pages[0] if pages else None,
    )
    return {
        "title": best.title if best else session.get_kind_display(),
        "start": session.local_start,
        "url": page.get_url() if page else "",
    }


@register.inclusion_tag("components/event_sessions.html")
def axis_sessions(page):
    """The sessions of an axis, whatever the language of its page."""
    sessions = _sessions(axis__translation_key=page.translation_key)
    return {"sessions": [_titled(s, current_language()) for s in sessions]}


@register.inclusion_tag("components/event_sessions.html")
def presented_at(practice):
    """The sessions in which a practice was presented."""
    sessions = _sessions(practice__translation_key=practice.translation_key)
    return {"sessions": [_titled(s, current_language()) for s in sessions]}


@register.inclusion_tag("components/event_conclusions.html", takes_context=True)
def axis_conclusions(context, page):
    """The conclusions on an axis, newest event first."""
    pages = once_per_translation(ConclusionsPage.objects.all(), current_language())
    pages = pages.filter(axis__translation_key=page.translation_key)
    pages = pages.select_related("event", "moderator", "locale")
    return {
        "conclusions": [
            {"page": p, "url": p.get_url(context.get("request")), "lang": _lang(p)}
            for p in pages.order_by("-event__starts_at")
        ]
    }
