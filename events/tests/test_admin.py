"""Events in the admin: hours of the event's zone, one page of conclusions an axis."""

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from editorial.models import User
from events.models import ConclusionsPage, Event, Session
from events.tests.factories import (
    START,
    ConclusionsPageFactory,
    EventFactory,
    PersonFactory,
    SessionFactory,
    WebinarPageFactory,
)
from practices.tests.factories import AxisPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin@example.org"))
    return client


def event_data(**fields):
    return {
        "key": "webinar", "status": "scheduled", "attendance_mode": "online",
        "tz_name": "America/Argentina/Buenos_Aires",
    } | fields  # fmt: skip


def test_what_is_typed_is_an_hour_of_the_events_zone(admin):
    with timezone.override("America/La_Paz"):
        admin.post(
            reverse("events:add"),
            event_data(starts_at="2021-07-22 10:00", ends_at="2021-07-22 12:00"),
        )
    assert Event.objects.get().starts_at == START


def test_a_changed_zone_counts_for_the_hours_typed_with_it(admin):
    event = EventFactory()
    admin.post(
        reverse("events:edit", args=[event.pk]),
        event_data(
            key=event.key,
            tz_name="America/Bogota",
            starts_at="2021-07-22 08:00",
            ends_at="2021-07-22 10:00",
        ),
    )
    event.refresh_from_db()
    assert (event.tz_name, event.starts_at) == ("America/Bogota", START)


def test_the_form_shows_the_hour_of_the_events_zone(admin):
    event = EventFactory()
    html = admin.get(reverse("events:edit", args=[event.pk])).content.decode()
    assert 'value="2021-07-22 10:00"' in html
    assert (
        "2021-07-22 10:00 GMT-3" in admin.get(reverse("events:index")).content.decode()
    )


def test_a_session_takes_hours_and_people(admin):
    event, person = EventFactory(tz_name="America/Bogota"), PersonFactory()
    admin.post(
        reverse("sessions:add"),
        nested_form_data(
            {
                "event": event.pk,
                "kind": "panel",
                "starts_at": "2021-07-22 08:00",
                "ends_at": "2021-07-22 09:00",
                "order": 0,
                "visible": "on",
                "recording_start_seconds": 0,
                "appearances": inline_formset(
                    [{"person": person.pk, "role": "speaker"}]
                ),
            }
        ),
    )
    session = Session.objects.get()
    assert session.starts_at == START
    assert [a.person for a in session.appearances.all()] == [person]


def test_lists_and_forms_of_the_events_menu_open(admin):
    session = SessionFactory()
    assert session.event.key in admin.get(reverse("sessions:index")).content.decode()
    for name, args in (
        ("events:add", []), ("sessions:add", []), ("people:add", []),
        ("sessions:edit", [session.pk]), ("people:index", []),
    ):  # fmt: skip
        assert admin.get(reverse(name, args=args)).status_code == 200, name


def conclusions_data(axis):
    return nested_form_data(
        {
            "title": "Otro título",
            "slug": "otro-titulo",
            "axis": axis.pk,
            "summary": rich_text("<p>Resumen.</p>"),
            "key_points": streamfield([]),
            "agreements": streamfield([]),
            "open_questions": streamfield([]),
            "comments": inline_formset([]),
        }
    )


def test_an_axis_has_one_page_of_conclusions_below_a_webinar(admin):
    webinar = WebinarPageFactory()
    axis = AxisPageFactory(parent=webinar.get_parent().specific)
    first = ConclusionsPageFactory(parent=webinar, axis=axis)
    data = conclusions_data(axis)
    add_url = reverse(
        "wagtailadmin_pages:add", args=["events", "conclusionspage", webinar.pk]
    )
    admin.post(add_url, data | {"action-publish": "publish"})
    assert ConclusionsPage.objects.count() == 1
    admin.post(reverse("wagtailadmin_pages:edit", args=[first.pk]), data)
    stored = ConclusionsPage.objects.get(pk=first.pk)
    assert stored.get_latest_revision_as_object().title == "Otro título"
    assert stored.event == webinar.event
