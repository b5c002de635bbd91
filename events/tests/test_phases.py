"""The phase as a function of clock, dates and content, at every boundary."""

from datetime import UTC, datetime, timedelta

import pytest

from events.models import Event
from events.phases import Facts, call_state, next_transition, phase

SECOND = timedelta(seconds=1)


def at(day: int, hour: int, minute: int = 0, month: int = 7) -> datetime:
    """An instant of 2021 on the clocks of Buenos Aires (UTC-3)."""
    return datetime(2021, month, day, hour, minute, tzinfo=UTC) + timedelta(hours=3)


CALL_OPENS, CALL_CLOSES = at(14, 9, month=6), at(10, 0)
AGENDA, START, END = at(15, 12), at(22, 10), at(22, 12)
DOORS = START - timedelta(minutes=15)
RECORDING = at(29, 10)
CONCLUSIONS = (at(10, 12, month=8), at(17, 12, month=8), at(31, 12, month=8))
FACTS = Facts(
    sessions=6, recording_published_at=RECORDING, conclusions=CONCLUSIONS, axes=3
)


def event(**fields) -> Event:
    dates = {
        "starts_at": START,
        "ends_at": END,
        "call_opens_at": CALL_OPENS,
        "call_closes_at": CALL_CLOSES,
        "agenda_published_at": AGENDA,
    }
    return Event(**dates | fields)


BOUNDARIES = [
    (CALL_OPENS, "announced", "call_open"),
    (CALL_CLOSES, "call_open", "call_closed"),
    (AGENDA, "call_closed", "agenda_published"),
    (DOORS, "agenda_published", "live"),
    (END, "live", "finished"),
    (RECORDING, "finished", "recording_published"),
    (CONCLUSIONS[-1], "recording_published", "conclusions_published"),
]


@pytest.mark.parametrize(("instant", "before", "after"), BOUNDARIES)
def test_an_instant_belongs_to_what_begins_with_it(instant, before, after):
    assert phase(event(), instant - SECOND, FACTS) == before
    assert phase(event(), instant, FACTS) == after
    assert phase(event(), instant + SECOND, FACTS) == after


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
@pytest.mark.parametrize("instant", [b[0] for b in BOUNDARIES])
def test_what_is_off_has_no_other_phase_whatever_the_clock_says(status, instant):
    off = event(status=status)
    assert phase(off, instant, FACTS) == status
    assert call_state(off, instant) == "closed"


def test_without_sessions_there_is_no_agenda_to_publish():
    assert phase(event(), AGENDA, Facts()) == "call_closed"


def test_two_of_three_axes_are_not_all_conclusions():
    facts = Facts(sessions=6, conclusions=CONCLUSIONS[:2], axes=3)
    assert phase(event(), at(1, 0, month=12), facts) == "finished"


def test_without_axes_nothing_is_concluded():
    assert phase(event(), END, Facts(conclusions=(END,), axes=0)) == "finished"


def test_an_event_without_dates_is_announced():
    assert phase(Event(), START, Facts()) == "announced"
    assert next_transition(Event(), START) is None


def test_the_call_can_be_closed_at_once():
    closed = event(call_forced_closed=True)
    assert call_state(closed, CALL_OPENS) == "closed"
    assert phase(closed, CALL_OPENS, Facts()) == "call_closed"


def test_the_call_stays_open_beside_a_published_agenda():
    late = event(call_closes_at=START)
    assert phase(late, AGENDA, FACTS) == "agenda_published"
    assert call_state(late, AGENDA) == "open"


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (CALL_OPENS - SECOND, CALL_OPENS),
        (CALL_OPENS, CALL_CLOSES),
        (CALL_CLOSES, AGENDA),
        (AGENDA, DOORS),
        (DOORS, END),
        (END, None),
    ],
)
def test_the_next_change_by_the_clock_is_known(now, then):
    assert next_transition(event(), now) == then


def test_the_deadline_is_shown_as_the_last_good_minute():
    last = event(tz_name="America/Argentina/Buenos_Aires").last_minute_of_call
    assert f"{last:%Y-%m-%d %H:%M}" == "2021-07-09 23:59"
