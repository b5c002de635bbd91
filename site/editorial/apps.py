"""Editorial: who may do what, and the way to publication."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EditorialConfig(AppConfig):
    """Owns the accounts."""

    name = "editorial"
    verbose_name = _("Editorial")
