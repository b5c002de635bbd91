"""Registers events, people and sessions in the admin."""

from wagtail import hooks

from events.viewsets import event_group


@hooks.register("register_admin_viewset")
def register_events():
    """The menu of events."""
    return event_group
