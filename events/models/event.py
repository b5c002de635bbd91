"""The event itself: everything with a clock or a state, the same in all languages."""

from datetime import timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from events.choices import Attendance, Status
from events.timezones import moment_label, place_of_zone


def validate_time_zone(name: str) -> None:
    """Refuse what is not a name of the IANA time zone database."""
    if name not in available_timezones():
        raise ValidationError(
            _("“%(name)s” is not a time zone of the IANA database."),
            params={"name": name},
        )


def _moment(label, help_text=""):
    return models.DateTimeField(label, null=True, blank=True, help_text=help_text)


class Event(models.Model):
    """Dates, state and rooms of an event; its words stand on the pages."""

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    key = models.SlugField(_("identifier"), unique=True)
    status = models.CharField(
        _("status"), max_length=20, choices=Status.choices, default=Status.SCHEDULED
    )
    sequence = models.PositiveIntegerField(
        _("calendar sequence"), default=0, editable=False
    )
    starts_at = _moment(_("start"))
    ends_at = _moment(_("end"))
    previous_starts_at = _moment(_("former start"), _("If it was rescheduled."))
    tz_name = models.CharField(
        _("time zone"),
        max_length=64,
        default="America/Argentina/Buenos_Aires",
        validators=[validate_time_zone],
        help_text=_("IANA name, such as America/Montevideo."),
    )
    attendance_mode = models.CharField(
        _("attendance mode"),
        max_length=10,
        choices=Attendance.choices,
        default=Attendance.ONLINE,
    )
    venue = models.CharField(_("venue"), max_length=200, blank=True)
    join_url = models.URLField(
        _("link to the room"), blank=True, help_text=_("Never shown in public.")
    )
    public_stream_url = models.URLField(_("link to the public stream"), blank=True)
    call_opens_at = _moment(_("call opens"))
    call_closes_at = _moment(
        _("call closes"),
        _("The first minute that is too late: 10 July 00:00 for a call until 9 July."),
    )
    call_forced_closed = models.BooleanField(_("close the call now"), default=False)
    registration_opens_at = _moment(_("registration opens"))
    registration_closes_at = _moment(_("registration closes"))
    registration_forced_closed = models.BooleanField(
        _("close the registration now"), default=False
    )
    capacity = models.PositiveIntegerField(_("capacity"), null=True, blank=True)
    waitlist_enabled = models.BooleanField(_("waiting list"), default=True)
    agenda_published_at = _moment(_("agenda published"))
    spoken_languages = models.CharField(
        _("spoken languages"), max_length=60, blank=True
    )
    interpretation_languages = models.CharField(
        _("interpretation into"), max_length=60, blank=True
    )
    organiser_email = models.EmailField(_("organiser's e-mail"), blank=True)
    retention_days = models.PositiveSmallIntegerField(
        _("days that personal data are kept"), default=180
    )

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering = ["-starts_at"]

    def __str__(self):
        return self.key

    def save(self, *args, **kwargs):
        """Raise the calendar sequence when time or status changes."""
        known = Event.objects.filter(pk=self.pk).first() if self.pk else None
        watched = ("status", "starts_at", "ends_at", "tz_name")
        if known and any(getattr(known, n) != getattr(self, n) for n in watched):
            self.sequence = known.sequence + 1
        super().save(*args, **kwargs)

    def clean(self):
        """Dates come in their order; a rescheduled event has a former start."""
        errors = {}
        pairs = (
            ("starts_at", "ends_at"),
            ("call_opens_at", "call_closes_at"),
            ("registration_opens_at", "registration_closes_at"),
        )
        for first, second in pairs:
            begin, finish = getattr(self, first), getattr(self, second)
            if begin and finish and finish <= begin:
                errors[second] = _("The end must come after the start.")
        if self.status == Status.RESCHEDULED and not self.previous_starts_at:
            errors["previous_starts_at"] = _("Give the former start.")
        if errors:
            raise ValidationError(errors)

    @property
    def zone(self) -> ZoneInfo:
        """The event's own time zone."""
        return ZoneInfo(self.tz_name)

    @property
    def local_start(self):
        """The start on the clocks of the event's zone, None if it has none."""
        return self.starts_at and self.starts_at.astimezone(self.zone)

    @property
    def local_end(self):
        """The end on the clocks of the event's zone, None if it has none."""
        return self.ends_at and self.ends_at.astimezone(self.zone)

    @property
    def local_previous_start(self):
        """The former start on the clocks of the event's zone, None if none."""
        former = self.previous_starts_at
        return former and former.astimezone(self.zone)

    @property
    def last_minute_of_call(self):
        """The last minute in which a proposal is in time, in the event's zone.

        The deadline is stored as the first instant that is too late; people are
        told the last good one: 10 July 00:00 is shown as 9 July 23:59.
        """
        deadline = self.call_closes_at
        return deadline and (deadline - timedelta(minutes=1)).astimezone(self.zone)

    @property
    def place_of_zone(self) -> str:
        """The city that stands for the zone: ``Buenos Aires``."""
        return place_of_zone(self.tz_name)

    @property
    def start_label(self) -> str:
        """Day, hour and distance to Greenwich, for lists in the admin."""
        return moment_label(self.local_start)
