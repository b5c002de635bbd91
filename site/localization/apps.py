"""Localization: what the site adds to wagtail-localize."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LocalizationConfig(AppConfig):
    """Owns the governance of translations."""

    name = "localization"
    verbose_name = _("Localization")
