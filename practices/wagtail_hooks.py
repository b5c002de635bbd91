"""Registers the repository's parts of the admin."""

from wagtail import hooks

from practices.viewsets import cities, city_chooser


@hooks.register("register_admin_viewset")
def register_cities():
    """Cities and how they are chosen."""
    return [cities, city_chooser]
