"""The one place that asks what time it is, so that previews and tests can say."""

from django.utils import timezone


def now():
    """The current instant, aware, in UTC."""
    return timezone.now()
