"""The project package as an installed app: static files, tags, checks; no models."""

from django.apps import AppConfig


class MercociudadesConfig(AppConfig):
    """Registers the project's rules as system checks."""

    name = "mercociudades"

    def ready(self):
        """Import the checks so that Django registers them."""
        from mercociudades import checks  # noqa: F401 - registered on import
