"""Where a webinar stands: its phase and what its page shows of it, in which order."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.apps import apps
from django.db.models import Min

from events import clock
from events.choices import CallState, Phase
from events.phases import Facts, call_state, phase
from events.timezones import local_times
from mercociudades.languages import html_language, once_per_translation

OVER = (Phase.FINISHED, Phase.RECORDING_PUBLISHED, Phase.CONCLUSIONS_PUBLISHED)
WITH_AGENDA = (Phase.AGENDA_PUBLISHED, Phase.LIVE, *OVER)
# The sections of the page in their order; the phase puts some of them first.
SECTIONS = (
    "conclusions", "recordings", "objective", "background", "axes", "format",
    "agenda", "invitation", "documents", "partners",
)  # fmt: skip
FIRST = {
    Phase.CALL_OPEN: ("invitation", "format", "objective"),
    Phase.AGENDA_PUBLISHED: ("agenda", "format"),
    Phase.LIVE: ("agenda", "format"),
    Phase.RECORDING_PUBLISHED: ("recordings", "conclusions", "agenda"),
}


@dataclass
class Situation:
    """The phase with the agenda, the recordings and the conclusions of an event.

    ``agenda`` has a row per visible session; ``axes`` is the number of axes that
    are to have conclusions; ``times`` are the hours by city.
    """

    phase: Phase
    call: CallState = CallState.NOT_OPEN
    agenda: list[dict] = field(default_factory=list)
    conclusions: list[dict] = field(default_factory=list)
    axes: int = 0
    times: list[dict] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the event has ended."""
        return self.phase in OVER

    @property
    def is_off(self) -> bool:
        """Whether it does not take place on its date."""
        return self.phase in (Phase.POSTPONED, Phase.CANCELLED)

    @property
    def recordings(self) -> list[dict]:
        """The sessions whose recording is public."""
        return [row for row in self.agenda if row["recording"]]

    @property
    def sections(self) -> list[str]:
        """Templates of the page's sections, those of the phase first."""
        names = dict.fromkeys((*FIRST.get(self.phase, ()), *SECTIONS))
        return [f"components/webinar_{name}.html" for name in names]


def _words(page) -> dict[int, dict]:
    """Title and abstract by session: the page's language, else the original's."""
    language = page.locale.language_code
    items = apps.get_model("events", "AgendaItem").objects.filter(
        page__translation_key=page.translation_key, page__live=True
    )
    words: dict[int, dict] = {}
    for item in items.select_related("locale"):
        code = item.locale.language_code
        known = words.get(item.session_id)
        is_original = code == page.original_language
        if known is None or code == language or (is_original and known["lang"]):
            words[item.session_id] = {
                "title": item.title,
                "abstract": item.abstract,
                "lang": "" if code == language else html_language(code),
            }
    return words


def agenda_of(page, now) -> list[dict]:
    """The visible sessions with their words, people and practice."""
    words = _words(page)
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
            "title": session.get_kind_display(),
            **words.get(session.pk, {}),
        }
        for session in sessions
    ]


def _recording(session, now) -> str:
    """The public address of a session's recording, empty if there is none."""
    at = session.recording_published_at
    return session.recording_url if at is not None and at <= now else ""


def conclusions_of(event, language_code: str) -> list[dict]:
    """The live conclusions of an event, one per axis, for readers of a language."""
    model = apps.get_model("events", "ConclusionsPage")
    pages = once_per_translation(model.objects.all(), language_code)
    pages = pages.filter(event=event).select_related("axis", "moderator", "locale")
    return [
        {
            "page": page,
            "axis_code": page.axis.code if page.axis else "",
            "lang": ""
            if page.locale.language_code == language_code
            else html_language(page.locale.language_code),
        }
        for page in pages.order_by("axis__path")
    ]


def facts_of(event) -> Facts:
    """What the phase depends on besides the clock."""
    sessions = event.sessions.filter(visible=True)
    recordings = sessions.exclude(recording_url="")
    concluded = apps.get_model("events", "ConclusionsPage").objects.live()
    concluded = concluded.filter(event=event, axis__isnull=False).order_by()
    per_axis = concluded.values_list("axis__translation_key")
    axes = apps.get_model("practices", "AxisPage").objects.live()
    return Facts(
        sessions=sessions.count(),
        recording_published_at=recordings.aggregate(
            first=Min("recording_published_at")
        )["first"],
        conclusions=tuple(
            at for _key, at in per_axis.annotate(at=Min("first_published_at"))
        ),
        axes=axes.values("translation_key").distinct().count(),
    )


def _previewed_clock(event, mode: str):
    """An instant that fits the phase to be shown in a preview."""
    start = event.starts_at or clock.now()
    if mode == Phase.LIVE:
        return start + timedelta(minutes=1)
    if mode in OVER:
        return (event.ends_at or start) + timedelta(days=30)
    return start - timedelta(days=1)


def situation_of(page, mode: str = "") -> Situation:
    """The situation now, or in the phase ``mode`` that an editor previews."""
    event = page.event
    if event is None:
        return Situation(Phase(mode) if mode else Phase.ANNOUNCED)
    now = _previewed_clock(event, mode) if mode else clock.now()
    facts = facts_of(event)
    reached = Phase(mode) if mode else phase(event, now, facts)
    published = event.agenda_published_at
    has_agenda = reached in WITH_AGENDA if mode else published and published <= now
    return Situation(
        phase=reached,
        call=_previewed_call(reached) if mode else call_state(event, now),
        agenda=agenda_of(page, now) if has_agenda and facts.sessions else [],
        conclusions=conclusions_of(event, page.locale.language_code)
        if facts.conclusions
        else [],
        axes=facts.axes,
        times=local_times(event),
    )


def _previewed_call(reached: Phase) -> CallState:
    """The state of the call that goes with a previewed phase."""
    return {
        Phase.ANNOUNCED: CallState.NOT_OPEN,
        Phase.CALL_OPEN: CallState.OPEN,
    }.get(reached, CallState.CLOSED)
