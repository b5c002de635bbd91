"""Work that one request needs in several places and does once."""

from collections.abc import Callable


def once(request, name: str, make: Callable):
    """The result of ``make()``, kept on the request under ``name``.

    Without a request, as in mails and commands, it is made at every call.
    """
    if request is None:
        return make()
    kept = request.__dict__.setdefault("_made_once", {})
    if name not in kept:
        kept[name] = make()
    return kept[name]
