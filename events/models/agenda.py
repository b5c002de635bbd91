"""Sessions with their times and people, and their words per language."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin

from events.choices import Role, SessionKind
from events.models.event import Event
from events.models.people import Person
from events.timezones import moment_label


class Session(ClusterableModel):
    """A part of an event: times, axis, practice, recording; no words."""

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    event = models.ForeignKey(
        Event,
        verbose_name=_("event"),
        on_delete=models.PROTECT,
        related_name="sessions",
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=SessionKind.choices,
        default=SessionKind.PRESENTATION,
    )
    starts_at = models.DateTimeField(_("start"))
    ends_at = models.DateTimeField(_("end"))
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    visible = models.BooleanField(_("visible"), default=True)
    axis = models.ForeignKey(
        "practices.AxisPage",
        verbose_name=_("axis"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    practice = models.ForeignKey(
        "practices.PracticePage",
        verbose_name=_("practice"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    recording_url = models.URLField(_("recording"), blank=True)
    recording_start_seconds = models.PositiveIntegerField(
        _("second of the recording where it begins"), default=0
    )
    recording_published_at = models.DateTimeField(
        _("recording published"),
        null=True,
        blank=True,
        help_text=_("Without a date the recording is not public."),
    )

    class Meta:
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        ordering = ["starts_at", "order"]

    def __str__(self):
        return f"{self.event.key} {self.starts_at:%H:%M} {self.get_kind_display()}"

    def clean(self):
        """A session ends after it begins."""
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The end must come after the start.")})

    @property
    def local_start(self):
        """The start on the clocks of the event's zone."""
        return self.starts_at.astimezone(self.event.zone)

    @property
    def local_end(self):
        """The end on the clocks of the event's zone."""
        return self.ends_at.astimezone(self.event.zone)

    @property
    def start_label(self) -> str:
        """Day, hour and distance to Greenwich, for lists in the admin."""
        return moment_label(self.local_start)


class Appearance(Orderable):
    """A person in a session, in a role."""

    session = ParentalKey(Session, on_delete=models.CASCADE, related_name="appearances")
    person = models.ForeignKey(
        Person,
        verbose_name=_("person"),
        on_delete=models.PROTECT,
        related_name="appearances",
    )
    role = models.CharField(
        _("role"), max_length=20, choices=Role.choices, default=Role.SPEAKER
    )

    panels = [FieldPanel("person"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("appearance")
        verbose_name_plural = _("appearances")

    def __str__(self):
        return f"{self.person} ({self.get_role_display()})"


class AgendaItem(TranslatableMixin, Orderable):
    """Title and abstract of a session in the language of its page."""

    page = ParentalKey(
        "events.WebinarPage", on_delete=models.CASCADE, related_name="agenda_items"
    )
    session = models.ForeignKey(
        Session,
        verbose_name=_("session"),
        on_delete=models.PROTECT,
        related_name="agenda_items",
    )
    title = models.CharField(_("title"), max_length=200)
    abstract = models.TextField(_("abstract"), max_length=1000, blank=True)

    panels = [FieldPanel("session"), FieldPanel("title"), FieldPanel("abstract")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("agenda item")
        verbose_name_plural = _("agenda items")
        ordering = ["sort_order"]

    def __str__(self):
        return self.title
