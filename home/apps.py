"""The app ``home``."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    """Listens to what changes public content."""

    name = "home"
    verbose_name = _("Portal")

    def ready(self):
        """Connect the receivers; all models are loaded by now."""
        from home import receivers

        receivers.connect()
