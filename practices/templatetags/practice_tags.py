"""What pages show of practices: cards, axes, figures, map."""

from django import template
from django.core.cache import cache
from django.db.models import Count
from wagtail.models import Page

from home.generation import current_generation
from home.images import CARD_SPECS, picture
from mercociudades.languages import (
    ONLY_IN,
    current_language,
    html_language,
    once_per_translation,
)
from mercociudades.memory import once
from practices import citations, facts, overview, reading, surroundings
from practices.models import AxisPage, PracticePage, PracticeTerm

register = template.Library()

DAY = 24 * 60 * 60


def _axes_of(request) -> list[dict]:
    """The axes in the reader's language; cached until public content changes."""
    language = current_language()

    def read():
        key = f"axes-{language}-{current_generation(request)}"
        return cache.get_or_set(key, lambda: _read_axes(language), DAY)

    return once(request, "axes", read)


def _read_axes(language: str) -> list[dict]:
    visible = PracticePage.objects.once(language)
    terms = PracticeTerm.objects.filter(vocabulary="axis", practice__in=visible)
    counts = dict(terms.values_list("code").annotate(Count("practice", distinct=True)))
    axes = once_per_translation(AxisPage.objects.all(), language)
    return [
        {
            "code": axis.code,
            "title": axis.title,
            "short_title": axis.menu_title or axis.title,
            "lead": axis.lead,
            "url": axis.get_url(),
            "lang": (
                ""
                if axis.locale.language_code == language
                else html_language(axis.locale.language_code)
            ),
            "count": counts.get(axis.code, 0),
        }
        for axis in axes.select_related("locale").order_by("path")
    ]


@register.simple_tag(takes_context=True)
def axes(context) -> list[dict]:
    """The thematic axes with title, address and number of practices."""
    return _axes_of(context.get("request"))


def axis_of(context, code: str) -> dict | None:
    """One axis by its code, None if no page has it."""
    known = _axes_of(context.get("request"))
    return next((axis for axis in known if axis["code"] == code), None)


@register.inclusion_tag("components/axis_badge.html", takes_context=True)
def axis_badge(context, code):
    """Icon, name and colour of an axis."""
    return {"axis": axis_of(context, code)}


@register.inclusion_tag("components/practice_card.html", takes_context=True)
def practice_card(context, practice, level=3, reason="", short=False):
    """A practice in a list; ``level`` is that of its heading.

    ``short`` leaves out image and summary, for lists beside a longer text.
    """
    code = practice.locale.language_code
    foreign = code != current_language()
    return {
        "practice": practice,
        "practice_url": practice.get_url(context.get("request")),
        "level": level,
        "reason": reason,
        "lang": html_language(code) if foreign else "",
        "only_in": ONLY_IN[code] if foreign else "",
        "axis": axis_of(context, practice.main_axis),
        "short": short,
        "image": None if short else picture(practice.cover_image, CARD_SPECS),
    }


@register.simple_tag
def latest_practices(number=6):
    """The practices published last, each once."""
    return PracticePage.objects.for_list()[:number]


@register.simple_tag(takes_context=True)
def repository_figures(context):
    """Counts of practices, cities, countries and bands."""
    url = repository_url(context)
    return overview.figures(current_language(), url, context.get("request"))


@register.inclusion_tag("components/practice_map.html", takes_context=True)
def practice_map(context):
    """Cities with practices on the map of South America, with the same list."""
    return overview.map_context(current_language(), context.get("request"))


@register.simple_tag(takes_context=True)
def repository_url(context) -> str:
    """The repository's address in the reader's language, empty if there is none."""
    request = context.get("request")
    pages = Page.objects.live().filter(
        content_type__app_label="practices",
        content_type__model="practiceindexpage",
        locale__language_code=current_language(),
    )

    def find():
        page = pages.first()
        return page.get_url(request) if page else ""

    return once(request, "repository_url", find)


@register.simple_tag(takes_context=True)
def practice_facts(context, practice) -> list[dict]:
    """The summary box: label, values with address, note."""
    return facts.facts(practice, repository_url(context))


@register.simple_tag
def practice_contents(practice) -> list[dict]:
    """The sections that the record fills: anchor and label, in page order."""
    return facts.contents(practice)


@register.simple_tag(takes_context=True)
def practice_terms(context, practice) -> dict:
    """The codes of the record as labels; the axes with their addresses."""
    found = facts.terms(practice)
    known = (axis_of(context, code) for code in practice.codes("axis"))
    return found | {"axes": [axis for axis in known if axis]}


@register.simple_tag(takes_context=True)
def related_practices(context, practice) -> list[dict]:
    """Practices of similar cities: ``practice`` and the reason in words."""
    return surroundings.of(practice, context.get("request"))["related"]


@register.simple_tag(takes_context=True)
def neighbours(context, practice) -> dict:
    """The practices before and after this one in the repository."""
    return surroundings.of(practice, context.get("request"))["neighbours"]


@register.simple_tag(takes_context=True)
def transfers(context, practice) -> dict:
    """What it was adapted from, and what was adapted from it."""
    return surroundings.of(practice, context.get("request"))["transfers"]


@register.simple_tag(takes_context=True)
def other_cities(context, practice) -> list:
    """The further cities of the practice."""
    return surroundings.of(practice, context.get("request"))["other_cities"]


@register.simple_tag(takes_context=True, name="citations")
def citations_of(context, practice) -> dict:
    """How to cite: APA, ABNT and ISO 690, with the stable address."""
    return citations.citations(practice, context.get("request"))


@register.simple_tag
def reading_minutes(page) -> int:
    """How long the page takes to read."""
    return reading.minutes(page)


@register.simple_tag
def cover(practice) -> dict | None:
    """The cover image in the sizes of the page."""
    return picture(practice.cover_image)
