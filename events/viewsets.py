"""Events, sessions and people in the admin."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from events.models import Event, Person, Session


class EventForm(WagtailAdminModelForm):
    """Reads and shows all times on the clocks of the event's own zone."""

    def __init__(self, *args, **kwargs):
        instance = kwargs.get("instance")
        zone = instance.zone if instance and instance.pk else Event().zone
        with timezone.override(zone):
            super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if isinstance(field, forms.DateTimeField):
                moment = getattr(instance, name, None)
                if moment is not None:
                    local = moment.astimezone(zone).replace(tzinfo=None)
                    self.initial[name] = local.strftime("%Y-%m-%d %H:%M")

    def clean(self):
        """Take what was typed as the hour in the event's zone."""
        cleaned = super().clean()
        zone = Event(tz_name=cleaned.get("tz_name") or Event().tz_name).zone
        for name, field in self.fields.items():
            moment = cleaned.get(name)
            if isinstance(field, forms.DateTimeField) and moment is not None:
                typed = timezone.make_naive(moment)
                cleaned[name] = typed.replace(tzinfo=zone)
        return cleaned


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
    list_display = ["key", "status", "starts_at"]
    copy_view_enabled = False
    panels = [
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
        FieldPanel("agenda_published_at"),
        FieldPanel("spoken_languages"),
        FieldPanel("interpretation_languages"),
    ]

    def get_form_class(self, for_update=False):
        """The form that works in the event's zone."""
        self.edit_handler  # noqa: B018 - binds the panels to the model
        return super().get_form_class(for_update)


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
    """Sessions of events."""

    model = Session
    icon = "list-ul"
    menu_label = _("Sessions")
    list_display = ["event", "kind", "starts_at", "visible"]
    copy_view_enabled = False
    form_fields = [
        "event", "kind", "starts_at", "ends_at", "order", "visible", "axis",
        "practice", "recording_url", "recording_start_seconds",
        "recording_published_at",
    ]  # fmt: skip


class EventGroup(ModelViewSetGroup):
    """The menu of events."""

    menu_label = _("Events")
    menu_icon = "date"
    menu_order = 220
    items = (EventViewSet("events"), SessionViewSet("sessions"), PersonViewSet("people"))


event_group = EventGroup()
