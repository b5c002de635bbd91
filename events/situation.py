"""Where a webinar stands: its phase and all that its page shows of it."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.apps import apps

from events import clock
from events.choices import Phase
from events.phases import Facts, phase
from events.timezones import local_times
from mercociudades.languages import (
    current_language,
    html_language,
    once_per_translation,
)


@dataclass
class Situation:
    """The phase with the agenda, the recordings and the conclusions of an event."""

    phase: Phase
    agenda: list[dict] = field(default_factory=list)
    recordings: list[dict] = field(default_factory=list)
    conclusions: list = field(default_factory=list)
    axes: int = 0
    times: list[dict] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the event has ended."""
        return self.phase in (
            Phase.FINISHED,
            Phase.RECORDING_PUBLISHED,
            Phase.CONCLUSIONS_PUBLISHED,
        )

    @property
    def is_off(self) -> bool:
        """Whether it does not take place on its date."""
        return self.phase in (Phase.POSTPONED, Phase.CANCELLED)


def _words(page, language: str) -> dict[int, tuple[dict, bool]]:
    """Title and abstract by session: the page's language, else the original's."""
    items = apps.get_model("events", "AgendaItem").objects.filter(
        page__translation_key=page.translation_key
    )
    words: dict[int, dict] = {}
    for item in items.select_related("locale", "page"):
        code = item.locale.language_code
        known = words.get(item.session_id)
        is_original = code == page.original_language
        if known is None or code == language or (is_original and known["foreign"]):
            words[item.session_id] = {
                "title": item.title,
                "abstract": item.abstract,
                "foreign": code != language,
                "lang": "" if code == language else html_language(code),
            }
    return words


def agenda_of(page, now) -> list[dict]:
    """The visible sessions with their words, people and practice."""
    if page.event is None:
        return []
    words = _words(page, page.locale.language_code)
    sessions = page.event.sessions.filter(visible=True).select_related("axis")
    sessions = sessions.prefetch_related("appearances__person__city")
    return [
        {
            "session": session,
            "start": session.starts_at.astimezone(page.event.zone),
            "end": session.ends_at.astimezone(page.event.zone),
            "axis_code": session.axis.code if session.axis else "",
            "is_now": session.starts_at <= now < session.ends_at,
            "people": list(session.appearances.all()),
            "recording": _recording(session, now),
            **words.get(session.pk, {"title": "", "abstract": "", "lang": ""}),
        }
        for session in sessions
    ]


def _recording(session, now) -> str:
    """The public address of a session's recording, empty if there is none."""
    at = session.recording_published_at
    return session.recording_url if at is not None and at <= now else ""


def conclusions_of(event) -> list:
    """The live conclusions of an event, one per axis, for the reader."""
    model = apps.get_model("events", "ConclusionsPage")
    pages = once_per_translation(model.objects.all(), current_language())
    pages = pages.filter(event=event).select_related("axis", "moderator", "locale")
    return list(pages.order_by("axis__path"))


def facts_of(event, agenda: list[dict], conclusions: list, axes: int) -> Facts:
    """What the phase depends on besides the clock."""
    published = [
        row["session"].recording_published_at
        for row in agenda
        if row["session"].recording_published_at
    ]
    return Facts(
        sessions=len(agenda),
        recording_published_at=min(published, default=None),
        conclusions=tuple(page.first_published_at for page in conclusions),
        axes=axes,
    )


def _previewed_clock(event, mode: str):
    """An instant that fits the phase to be shown in a preview."""
    start = event.starts_at or clock.now()
    if mode == Phase.LIVE:
        return start + timedelta(minutes=1)
    after = (Phase.FINISHED, Phase.RECORDING_PUBLISHED, Phase.CONCLUSIONS_PUBLISHED)
    if mode in after:
        return (event.ends_at or start) + timedelta(days=30)
    return start - timedelta(days=1)


def situation_of(page, mode: str = "") -> Situation:
    """The situation now, or in the phase that an editor previews."""
    event = page.event
    if event is None:
        return Situation(Phase.ANNOUNCED)
    now = _previewed_clock(event, mode) if mode else clock.now()
    agenda = agenda_of(page, now)
    conclusions = conclusions_of(event)
    axes = len({row["axis_code"] for row in agenda} - {""})
    axes = max(axes, len(conclusions))
    facts = facts_of(event, agenda, conclusions, axes)
    return Situation(
        phase=Phase(mode) if mode else phase(event, now, facts),
        agenda=agenda,
        recordings=[row for row in agenda if row["recording"]],
        conclusions=conclusions,
        axes=axes,
        times=local_times(event),
    )
