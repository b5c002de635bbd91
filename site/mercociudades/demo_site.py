"""Puts the apps' demonstration parts together, in the order they need.

The apps are imported by name: the project package depends on none of them.
"""

from collections.abc import Callable
from contextlib import contextmanager
from importlib import import_module

from django.core.management import call_command
from django.db.models.signals import post_save
from modelsearch import signal_handlers
from modelsearch.index import get_indexed_models
from wagtail.signal_handlers import disable_reference_index_auto_update


def load(say: Callable[[str], None] = lambda line: None) -> None:
    """Make the whole demonstration site; what exists already is left alone."""
    home_demo = import_module("home.demo.generate")
    structure = import_module("practices.demo.structure")
    publication = import_module("practices.demo.publication")
    events_demo = import_module("events.demo.generate")
    translate = import_module("localization.demo").translate
    draw_hero = import_module("practices.demo.covers").draw_hero
    records = import_module("practices.demo.catalogue").all_records()

    with disable_reference_index_auto_update(), search_index_left_alone():
        say("Home page, pages of text, axes, cities and the 2021 webinar")
        pages = home_demo.generate(draw_hero)
        home = pages[0].page
        pages += structure.generate(home, records)
        pages += events_demo.generate(home, home.hero_image)
        for page in pages:
            translate(page)
        say(f"{len(records)} practices with their translations")
        for page in publication.generate(records):
            translate(page)
        publication.bring_up_to_date(records)
    for command in ("rebuild_references_index", "update_index"):
        call_command(command, verbosity=0)


@contextmanager
def search_index_left_alone():
    """Keep every save from writing to the search index, which is built at the end."""
    models = get_indexed_models()
    for model in models:
        post_save.disconnect(signal_handlers.post_save_signal_handler, sender=model)
    try:
        yield
    finally:
        signal_handlers.register_signal_handlers()
