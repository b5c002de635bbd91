"""The generation of the public content: read once a request, raised by changes.

Cached fragments carry the number in their key, so a change shows in the next
request of every worker and nothing has to be deleted. Receivers in
``home.receivers`` raise it; code that uses ``QuerySet.update()`` on something
public raises it by hand.
"""

from django.db import transaction
from django.db.models import F

from home.models import ContentGeneration
from mercociudades.memory import once


def current_generation(request=None) -> int:
    """The number, read once per request; 0 before anything was saved."""
    rows = ContentGeneration.objects.filter(pk=1).values_list("number", flat=True)
    return once(request, "generation", lambda: next(iter(rows), 0))


def raise_generation() -> None:
    """Raise the number once the running transaction has committed.

    A request that reads the old number meanwhile stores what it rendered under
    the old number, which nobody asks for after the commit.
    """
    connection = transaction.get_connection()
    waiting = {callback for _sids, callback, *_rest in connection.run_on_commit}
    if _raise_now not in waiting:
        transaction.on_commit(_raise_now, robust=True)


def _raise_now() -> None:
    changed = ContentGeneration.objects.filter(pk=1).update(number=F("number") + 1)
    if not changed:
        ContentGeneration.objects.get_or_create(pk=1, defaults={"number": 1})
