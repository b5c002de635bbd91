"""The phase of an event: a pure function of the clock, its dates and its content.

Intervals are half open: an instant belongs to what begins with it. Nothing here
asks the database, so previews and tests give any clock and any facts.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from events.choices import CallState, Phase, Status

DOORS_OPEN = timedelta(minutes=15)


@dataclass(frozen=True)
class Facts:
    """What has been published for an event, and when.

    ``conclusions`` holds one instant per axis that has approved conclusions;
    ``axes`` is the number of axes that are to have them, 0 for none.
    """

    sessions: int = 0
    recording_published_at: datetime | None = None
    conclusions: tuple[datetime, ...] = ()
    axes: int = 0

    def has_recording(self, now: datetime) -> bool:
        """Whether a recording is public."""
        at = self.recording_published_at
        return at is not None and at <= now

    def concluded_axes(self, now: datetime) -> int:
        """How many axes have public conclusions."""
        return sum(at <= now for at in self.conclusions)

    def has_all_conclusions(self, now: datetime) -> bool:
        """Whether every axis has its conclusions."""
        return 0 < self.axes <= self.concluded_axes(now)


def _reached(instant: datetime | None, now: datetime) -> bool:
    return instant is not None and instant <= now


def phase(event, now: datetime, facts: Facts) -> Phase:
    """The phase of ``event`` at ``now``; the first rule that holds wins."""
    if event.status in (Status.POSTPONED, Status.CANCELLED):
        return Phase(event.status)
    finished = _reached(event.ends_at, now)
    if finished and facts.has_all_conclusions(now):
        return Phase.CONCLUSIONS_PUBLISHED
    if finished and facts.has_recording(now):
        return Phase.RECORDING_PUBLISHED
    if finished:
        return Phase.FINISHED
    if event.starts_at is not None and event.starts_at - DOORS_OPEN <= now:
        return Phase.LIVE
    if _reached(event.agenda_published_at, now) and facts.sessions:
        return Phase.AGENDA_PUBLISHED
    return {
        CallState.CLOSED: Phase.CALL_CLOSED,
        CallState.OPEN: Phase.CALL_OPEN,
        CallState.NOT_OPEN: Phase.ANNOUNCED,
    }[call_state(event, now)]


def call_state(event, now: datetime) -> CallState:
    """Whether the call for practices is open, whatever the phase."""
    if event.status in (Status.POSTPONED, Status.CANCELLED):
        return CallState.CLOSED
    if event.call_forced_closed or _reached(event.call_closes_at, now):
        return CallState.CLOSED
    return CallState.OPEN if _reached(event.call_opens_at, now) else CallState.NOT_OPEN


def next_transition(event, now: datetime) -> datetime | None:
    """The nearest instant to come at which the clock alone may change the phase."""
    instants = [
        event.call_opens_at,
        event.call_closes_at,
        event.agenda_published_at,
        event.starts_at and event.starts_at - DOORS_OPEN,
        event.ends_at,
    ]
    return min((at for at in instants if at is not None and at > now), default=None)
