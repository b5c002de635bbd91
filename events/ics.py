"""The event for calendars, as RFC 5545 wants it."""

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from events.choices import Status

STATUS = {
    Status.SCHEDULED: "CONFIRMED",
    Status.RESCHEDULED: "CONFIRMED",
    Status.POSTPONED: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
}


def calendar(page, request=None) -> bytes:
    """The calendar file of a webinar page in the page's language.

    The identifier stays and the sequence rises with every change, so that a
    second download corrects the first. The address of the room is never in it.
    """
    event = page.event
    entry = CalendarEvent()
    url = page.get_full_url(request)
    if event is not None and event.starts_at:
        entry.add("uid", f"{event.uuid}@mercociudades.org")
        entry.add("sequence", event.sequence)
        entry.add("status", STATUS[Status(event.status)])
        entry.add("dtstart", event.local_start)
        entry.add("dtend", event.local_end or event.local_start)
    entry.add("dtstamp", page.last_published_at or page.latest_revision_created_at)
    entry.add("summary", page.title)
    entry.add("description", f"{page.get_meta_description()}\n\n{url}")
    entry.add("url", url)
    if event is not None and event.public_stream_url:
        entry.add("conference", event.public_stream_url, parameters={"VALUE": "URI"})
    file = Calendar()
    file.add("prodid", "-//Mercociudades//Practicas//ES")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add_component(entry)
    if event is not None and event.starts_at:
        file.add_missing_timezones(event.local_start, event.local_end)
    return file.to_ical()
