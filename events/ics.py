"""The event for calendars, as RFC 5545 wants it."""

from icalendar import Calendar
from icalendar import Event as CalendarEvent

from events import clock
from events.choices import Status

STATUS = {
    Status.SCHEDULED: "CONFIRMED",
    Status.RESCHEDULED: "CONFIRMED",
    Status.POSTPONED: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
}


def calendar(page, request=None) -> bytes:
    """The calendar file of a webinar page with a date, in the page's language.

    The identifier stays and the sequence rises with every change, so that a
    second download corrects the first. The address of the room is never in it.
    """
    event, url = page.event, page.get_full_url(request)
    entry = CalendarEvent()
    entry.add("uid", f"{event.uuid}@mercociudades.org")
    entry.add("sequence", event.sequence)
    entry.add("status", STATUS[Status(event.status)])
    entry.add("dtstart", event.local_start)
    entry.add("dtend", event.local_end or event.local_start)
    entry.add("dtstamp", page.last_published_at or clock.now())
    entry.add("summary", page.title)
    entry.add("description", f"{page.get_meta_description()}\n\n{url}")
    entry.add("url", url)
    if event.public_stream_url:
        entry.add("conference", event.public_stream_url, parameters={"VALUE": "URI"})
    file = Calendar()
    file.add("prodid", "-//Mercociudades//Practicas//ES")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    file.add_component(entry)
    file.add_missing_timezones(event.local_start, event.local_end or event.local_start)
    return file.to_ical()
