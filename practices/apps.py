"""The app ``practices``."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PracticesConfig(AppConfig):
    """Names the app in the admin."""

    name = "practices"
    verbose_name = _("Practices")
