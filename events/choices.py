"""The vocabularies of events: codes that are stored, labels shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """What the organisers say of the event, whatever its date."""

    SCHEDULED = "scheduled", _("Scheduled")
    RESCHEDULED = "rescheduled", _("Rescheduled")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")


class Attendance(models.TextChoices):
    """Where people take part."""

    ONLINE = "online", _("Online")
    ONSITE = "onsite", _("On site")
    MIXED = "mixed", _("Hybrid")


class Phase(models.TextChoices):
    """How far an event has come; computed, never stored."""

    ANNOUNCED = "announced", _("Announced")
    CALL_OPEN = "call_open", _("Call open")
    CALL_CLOSED = "call_closed", _("Call closed")
    AGENDA_PUBLISHED = "agenda_published", _("Agenda published")
    LIVE = "live", _("Live now")
    FINISHED = "finished", _("Finished")
    RECORDING_PUBLISHED = "recording_published", _("Recording available")
    CONCLUSIONS_PUBLISHED = "conclusions_published", _("Conclusions published")
    POSTPONED = "postponed", _("Postponed")
    CANCELLED = "cancelled", _("Cancelled")


class CallState(models.TextChoices):
    """Whether practices can be proposed."""

    NOT_OPEN = "not_open", _("Call not open yet")
    OPEN = "open", _("Call open")
    CLOSED = "closed", _("Call closed")


class SessionKind(models.TextChoices):
    """What happens in a session."""

    OPENING = "opening", _("Opening")
    PRESENTATION = "presentation", _("Presentation")
    PANEL = "panel", _("Panel")
    DISCUSSION = "discussion", _("Discussion")
    BREAK = "break", _("Break")
    CLOSING = "closing", _("Closing and conclusions")


class Role(models.TextChoices):
    """What a person does in a session."""

    MODERATOR = "moderator", _("Moderator")
    SPEAKER = "speaker", _("Speaker")
    HOST = "host", _("Host")
    INTERPRETER = "interpreter", _("Interpreter")


class PartnerRole(models.TextChoices):
    """What an organisation does for the event."""

    ORGANISER = "organiser", _("Organiser")
    CO_ORGANISER = "co_organiser", _("Co-organiser")
    SUPPORTER = "supporter", _("Supporter")
