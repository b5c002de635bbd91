"""The app ``search``."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Names the app in the admin."""

    name = "search"
    verbose_name = _("Search")
