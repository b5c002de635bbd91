"""Puts the apps' demonstration parts together, in the order they need.

The apps are imported by name: the project package depends on none of them.
"""

from collections.abc import Callable
from importlib import import_module

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

    with disable_reference_index_auto_update():
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
    import_module("django.core.management").call_command(
        "rebuild_references_index", verbosity=0
    )
