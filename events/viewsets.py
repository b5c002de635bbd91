"""Events, sessions and people in the admin."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from events.models import Event, Person, Session


class ZonedForm(WagtailAdminModelForm):
    """Shows and takes every hour on the clocks of the event's own zone.

    The zone of the person who types does not matter: a deadline in Buenos Aires
    is the same text for an organiser in La Paz.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in self._moments():
            moment = getattr(self.instance, name, None)
            if moment is not None:
                local = moment.astimezone(self.zone(self.instance))
                self.initial[name] = local.replace(tzinfo=None)

    def _moments(self):
        return [
            name
            for name, field in self.fields.items()
            if isinstance(field, forms.DateTimeField)
        ]

    def zone(self, instance, cleaned=None):
        """The event's zone: as typed in the form, else as stored, else the default."""
        name = (cleaned or {}).get("tz_name") or instance.tz_name
        return Event(tz_name=name).zone

    def clean(self):
        """Take what was typed as an hour in the event's zone."""
        cleaned = super().clean()
        zone = self.zone(self.instance, cleaned)
        for name in self._moments():
            moment = cleaned.get(name)
            if moment is not None:
                cleaned[name] = timezone.make_naive(moment).replace(tzinfo=zone)
        return cleaned


class ZonedSessionForm(ZonedForm):
    """A session's hours are on the clocks of its event."""

    def zone(self, instance, cleaned=None):
        """The zone of the event chosen, else of the one stored, else the default."""
        event = (cleaned or {}).get("event")
        if event is None and instance.event_id:
            event = instance.event
        return (event or Event()).zone


def _times(heading, *names):
    return MultiFieldPanel(
        [FieldPanel(name) for name in names],
        heading=heading,
        help_text=_("Hours are those of the event's own time zone."),
    )


class EventViewSet(ModelViewSet):
    """Dates and state of events."""

    model = Event
    icon = "date"
    menu_label = _("Events")
    list_display = ["key", "status", Column("start_label", label=_("Start"))]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            FieldPanel("key"),
            FieldPanel("status"),
            FieldPanel("tz_name"),
            _times(_("Dates"), "starts_at", "ends_at", "previous_starts_at"),
            FieldPanel("attendance_mode"),
            FieldPanel("venue"),
            FieldPanel("join_url"),
            FieldPanel("public_stream_url"),
            _times(_("Call"), "call_opens_at", "call_closes_at"),
            FieldPanel("call_forced_closed"),
            _times(_("Agenda"), "agenda_published_at"),
            FieldPanel("spoken_languages"),
            FieldPanel("interpretation_languages"),
        ],
        base_form_class=ZonedForm,
    )


class PersonViewSet(ModelViewSet):
    """People of events."""

    model = Person
    icon = "user"
    menu_label = _("People")
    list_display = ["name", "institution", "city"]
    search_fields = ["name", "institution"]
    copy_view_enabled = False
    form_fields = [
        "name", "city", "institution", "position_es", "position_pt_br", "position_en",
        "photo", "email", "consent_to_publish_at", "consent_version",
    ]  # fmt: skip


class SessionViewSet(ModelViewSet):
    """Sessions of events with the people in them."""

    model = Session
    icon = "list-ul"
    menu_label = _("Sessions")
    list_display = [
        "event", "kind", Column("start_label", label=_("Start")), "visible",
    ]  # fmt: skip
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            FieldPanel("event"),
            FieldPanel("kind"),
            _times(_("Times"), "starts_at", "ends_at"),
            FieldPanel("order"),
            FieldPanel("visible"),
            FieldPanel("axis"),
            FieldPanel("practice"),
            InlinePanel("appearances", heading=_("People")),
            _times(_("Recording"), "recording_published_at"),
            FieldPanel("recording_url"),
            FieldPanel("recording_start_seconds"),
        ],
        base_form_class=ZonedSessionForm,
    )


class EventGroup(ModelViewSetGroup):
    """The menu of events."""

    menu_label = _("Events")
    menu_icon = "date"
    menu_order = 220
    items = (
        EventViewSet("events"), SessionViewSet("sessions"), PersonViewSet("people"),
    )  # fmt: skip


event_group = EventGroup()
