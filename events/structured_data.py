"""A webinar as a schema.org Event."""

from django.conf import settings

from events.choices import Attendance, Status
from mercociudades.languages import html_language

STATUS = {
    Status.SCHEDULED: "EventScheduled",
    Status.RESCHEDULED: "EventRescheduled",
    Status.POSTPONED: "EventPostponed",
    Status.CANCELLED: "EventCancelled",
}
ATTENDANCE = {
    Attendance.ONLINE: "OnlineEventAttendanceMode",
    Attendance.ONSITE: "OfflineEventAttendanceMode",
    Attendance.MIXED: "MixedEventAttendanceMode",
}


def _location(page, url: str) -> dict | list:
    """The page for what is online, never the room; the venue for what is not."""
    online = {"@type": "VirtualLocation", "url": url}
    onsite = {"@type": "Place", "name": page.event.venue, "address": page.event.venue}
    return {
        Attendance.ONLINE: online,
        Attendance.ONSITE: onsite,
        Attendance.MIXED: [online, onsite],
    }[Attendance(page.event.attendance_mode)]


def event_data(page, request) -> dict:
    """The event with its dates in the event's own zone."""
    event, url = page.event, page.get_full_url(request)
    data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": page.title,
        "description": page.get_meta_description(),
        "url": url,
        "eventStatus": f"https://schema.org/{STATUS[Status(event.status)]}",
        "eventAttendanceMode": "https://schema.org/"
        + ATTENDANCE[Attendance(event.attendance_mode)],
        "location": _location(page, url),
        "inLanguage": html_language(page.locale.language_code),
        "isAccessibleForFree": True,
        "organizer": [
            {"@type": "Organization", "name": block.value["name"]}
            | ({"url": block.value["url"]} if block.value.get("url") else {})
            for block in page.partners
            if block.value["role"] in ("organiser", "co_organiser")
        ]
        or {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
    }
    if event.starts_at:
        data["startDate"] = event.local_start.isoformat()
    if event.ends_at:
        data["endDate"] = event.local_end.isoformat()
    if event.status == Status.RESCHEDULED and event.previous_starts_at:
        former = event.previous_starts_at.astimezone(event.zone)
        data["previousStartDate"] = former.isoformat()
    if page.hero_image_id:
        data["image"] = settings.WAGTAILADMIN_BASE_URL + page.hero_image.file.url
    return data
