"""The app ``events``."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    """Names the app in the admin."""

    name = "events"
    verbose_name = _("Events")
