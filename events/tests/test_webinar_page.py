"""The page of a webinar in every phase, for visitors and for editors."""

from datetime import timedelta

import pytest
from django.utils.translation import override
from icalendar import Calendar
from wagtail.models import Page

from events import clock
from events.choices import Phase
from events.models import Appearance, Event
from events.situation import situation_of
from events.tests.factories import (
    END,
    START,
    ConclusionsPageFactory,
    EventFactory,
    PersonFactory,
    SessionFactory,
    WebinarPageFactory,
)
from home.tests.factories import HomePageFactory
from practices.tests.factories import AxisPageFactory

pytestmark = pytest.mark.django_db
ROOM = "https://sala.example.org/secreta"


@pytest.fixture
def webinar():
    event = EventFactory(
        join_url=ROOM,
        organiser_email="privado@example.org",
        call_opens_at=START - timedelta(days=38),
        call_closes_at=START - timedelta(days=12, hours=10),
        agenda_published_at=START - timedelta(days=7),
    )
    return WebinarPageFactory(event=event)


@pytest.fixture
def at(monkeypatch):
    def set_clock(instant):
        monkeypatch.setattr(clock, "now", lambda: instant)

    return set_clock


def body(client, page) -> str:
    return client.get(page.url).content.decode()


def test_the_hour_is_that_of_the_event_with_its_zone(webinar, client):
    html = body(client, webinar)
    assert 'datetime="2021-07-22T10:00:00-03:00"' in html
    assert "jueves 22 de julio de 2021, 10:00" in html
    assert "GMT-3 · Buenos Aires" in html


def test_the_room_and_private_addresses_are_in_no_public_byte(webinar, client, at):
    session = SessionFactory(event=webinar.event)
    Appearance.objects.create(session=session, person=PersonFactory())
    for instant in (START - timedelta(days=1), START, END + timedelta(days=1)):
        at(instant)
        served = body(client, webinar)
        served += client.get(webinar.url + "calendario.ics").content.decode()
        assert "Persona de muestra" in served
        for secret in (ROOM, "privada@example.org", "privado@example.org"):
            assert secret not in served


def test_the_open_call_tells_its_last_minute_first(webinar, client, at):
    at(START - timedelta(days=20))
    html = body(client, webinar)
    assert "9 de julio de 2021" in html and "23:59" in html


@override("en")
def test_sessions_stay_hidden_until_the_agenda_is_published(webinar, client, at):
    SessionFactory(event=webinar.event, kind="opening")
    at(START - timedelta(days=8))
    assert situation_of(webinar).agenda == []
    at(START - timedelta(days=6))
    assert [row["title"] for row in situation_of(webinar).agenda] == ["Opening"]
    hidden = SessionFactory(event=webinar.event, visible=False)
    assert hidden not in [row["session"] for row in situation_of(webinar).agenda]


def test_a_session_is_named_in_the_language_of_the_page_or_marked(webinar, client, at):
    session = SessionFactory(event=webinar.event)
    webinar.agenda_items.create(session=session, title="Planes de barrio")
    webinar.save_revision().publish()
    at(START)
    row = situation_of(webinar).agenda[0]
    assert (row["title"], row["lang"]) == ("Planes de barrio", "")
    assert row["is_now"]
    webinar.locale.language_code = "en"
    row = situation_of(webinar).agenda[0]
    assert (row["title"], row["lang"]) == ("Planes de barrio", "es")


def test_conclusions_come_first_once_every_axis_has_them(webinar, client, at):
    home = webinar.get_parent().specific
    axes = [
        AxisPageFactory(parent=home, code="participacion", title="Participación"),
        AxisPageFactory(parent=home, code="innovacion", title="Innovación"),
    ]
    at(END + timedelta(days=30))
    for axis, reached in zip(axes, ["finished", "conclusions_published"], strict=True):
        page = ConclusionsPageFactory(parent=webinar, axis=axis, title=str(axis))
        Page.objects.filter(pk=page.pk).update(first_published_at=END)
        assert situation_of(webinar).phase == reached
    assert situation_of(webinar).sections[0].endswith("webinar_conclusions.html")
    assert "Innovación" in body(client, webinar)


def test_a_recording_is_public_from_its_date_on(webinar, client, at):
    SessionFactory(
        event=webinar.event,
        recording_url="https://video.example.org/1",
        recording_published_at=END + timedelta(days=7),
    )
    at(END + timedelta(days=6))
    assert "video.example.org" not in body(client, webinar)
    at(END + timedelta(days=7))
    assert situation_of(webinar).phase == "recording_published"
    assert "video.example.org" in body(client, webinar)


@pytest.mark.parametrize(
    ("status", "schema", "calendar"),
    [
        ("scheduled", "EventScheduled", "CONFIRMED"),
        ("postponed", "EventPostponed", "TENTATIVE"),
        ("cancelled", "EventCancelled", "CANCELLED"),
    ],
)
def test_one_save_reaches_page_data_and_calendar(
    webinar, client, at, status, schema, calendar
):
    at(START - timedelta(days=1))
    webinar.event.status = status
    webinar.event.save()
    html = body(client, webinar)
    assert f"https://schema.org/{schema}" in html
    response = client.get(webinar.url + "calendario.ics")
    assert response.headers["Content-Type"].startswith("text/calendar")
    entry = Calendar.from_ical(response.content).walk("VEVENT")[0]
    assert entry["STATUS"] == calendar
    assert entry["SEQUENCE"] == (0 if status == "scheduled" else 1)
    assert str(entry["UID"]).startswith(str(webinar.event.uuid))


def test_a_rescheduled_event_says_both_dates(webinar, client, at):
    at(START - timedelta(days=1))
    event = webinar.event
    event.previous_starts_at, event.status = START, "rescheduled"
    event.starts_at, event.ends_at = START + timedelta(7), END + timedelta(7)
    event.full_clean()
    event.save()
    html = body(client, webinar)
    assert '"previousStartDate":"2021-07-22T10:00:00-03:00"' in html
    assert '"startDate":"2021-07-29T10:00:00-03:00"' in html
    assert "22 de julio de 2021" in html and "29 de julio de 2021" in html


def test_the_calendar_file_has_zone_and_short_lines(webinar, client):
    raw = client.get(webinar.url + "calendario.ics").content
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    calendar = Calendar.from_ical(raw)
    assert calendar["METHOD"] == "PUBLISH"
    assert calendar.walk("VTIMEZONE")
    entry = calendar.walk("VEVENT")[0]
    assert entry["DTSTART"].dt == START
    assert entry["DTEND"].dt == END
    assert entry["URL"] == webinar.full_url


def test_an_event_without_dates_or_none_at_all_still_has_a_page(client):
    home = HomePageFactory()
    bare = EventFactory(starts_at=None, ends_at=None)
    for event in (bare, None):
        page = WebinarPageFactory(parent=home, event=event, title=f"Webinar {event}")
        assert client.get(page.url).status_code == 200
        assert client.get(page.url + "calendario.ics").status_code == 404


@pytest.mark.parametrize("mode", [value for value, _label in Phase.choices])
def test_an_editor_previews_every_phase(webinar, mode):
    SessionFactory(event=webinar.event)
    response = webinar.make_preview_request(preview_mode=mode)
    assert response.status_code == 200
    label = str(Phase(mode).label)
    assert f"phase--{mode}" in response.render().content.decode(), label


def test_an_event_has_one_page_per_language(webinar):
    twin = WebinarPageFactory.build(event=webinar.event, locale=webinar.locale)
    with pytest.raises(Exception, match="language already|ya tiene"):
        twin.clean()


def test_a_copy_is_the_page_of_another_event(webinar):
    copy = webinar.copy(update_attrs={"slug": "copia"})
    assert copy.event is None


def test_dates_out_of_order_are_refused_by_name():
    from django.core.exceptions import ValidationError

    event = Event(key="x", starts_at=END, ends_at=START, status="rescheduled")
    with pytest.raises(ValidationError) as refused:
        event.full_clean()
    assert {"ends_at", "previous_starts_at"} <= set(refused.value.message_dict)
    with pytest.raises(ValidationError, match="IANA"):
        Event(key="x", tz_name="GMT-3").full_clean()
