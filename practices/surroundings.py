"""What stands around a practice: similar ones, neighbours, transfers, cities.

All of it is one cached bundle per practice and language; the content generation
is part of its key, so any change of public content makes it anew.
"""

from django.core.cache import cache
from django.db.models import Case, Exists, IntegerField, OuterRef, Q, Value, When
from django.utils.translation import gettext as _

from home.generation import current_generation
from mercociudades.languages import current_language, html_language
from practices.choices import POPULATION_BANDS
from practices.models import PracticePage, PracticeTerm, PracticeTransfer

SHOWN = 3
DAY = 24 * 60 * 60
# Weights of likeness: size first, then the way of governing, then the axis.
SAME_BAND, NEXT_BAND, SAME_COORDINATION, SAME_AXIS = 3, 1, 2, 1


def of(practice, request=None) -> dict:
    """The bundle: ``related``, ``neighbours``, ``transfers``, ``other_cities``."""
    if hasattr(practice, "_surroundings"):
        return practice._surroundings
    language = current_language()
    key = f"around-{practice.pk}-{language}-{current_generation(request)}"
    found = cache.get(key)
    if found is None or getattr(request, "is_preview", False):
        found = {
            "related": related(practice, language),
            "neighbours": neighbours(practice, language),
            "transfers": transfers(practice, language),
            "other_cities": [row.city for row in _further_cities(practice)],
        }
        if not getattr(request, "is_preview", False):
            cache.set(key, found, DAY)
    practice._surroundings = found
    return found


def _further_cities(practice):
    if practice.pk is None:
        return []
    return practice.other_cities.get_live_queryset().select_related("city")


def _within(band) -> Q:
    upper = Q(population__lt=band.upper) if band.upper else Q()
    return Q(population__gte=max(band.lower, 1)) & upper


def _points(condition: Q | Exists, weight: int):
    return Case(
        When(condition, then=Value(weight)),
        default=Value(0),
        output_field=IntegerField(),
    )


def _likeness(practice):
    """An expression that scores how like a practice's city and work are."""
    same_axis = PracticeTerm.objects.filter(
        practice=OuterRef("pk"), vocabulary="axis", code=practice.main_axis
    )
    score = _points(Exists(same_axis), SAME_AXIS)
    if practice.coordination:
        score += _points(Q(coordination=practice.coordination), SAME_COORDINATION)
    if practice.band:
        place = POPULATION_BANDS.index(practice.band)
        score += _points(_within(practice.band), SAME_BAND)
        for near in (place - 1, place + 1):
            if 0 <= near < len(POPULATION_BANDS):
                score += _points(_within(POPULATION_BANDS[near]), NEXT_BAND)
    return score


def related(practice, language: str) -> list[dict]:
    """The most alike practices of other cities, each with the reason in words."""
    others = PracticePage.objects.once(language).with_main_axis()
    others = others.exclude(translation_key=practice.translation_key)
    if practice.city_id:
        others = others.exclude(city_id=practice.city_id)
    best = (
        others.select_related("city", "locale")
        .annotate(likeness=_likeness(practice))
        .filter(likeness__gt=0)
        .order_by("-likeness", "-checked_on", "pk")[:SHOWN]
    )
    return [{"practice": other, "reason": _reason(practice, other)} for other in best]


def _reason(practice, other) -> str:
    reasons = []
    if practice.band and practice.band == other.band:
        reasons.append(_("same population band"))
    if practice.coordination and practice.coordination == other.coordination:
        reasons.append(_("same coordination arrangement"))
    if practice.main_axis and practice.main_axis == other.main_axis:
        reasons.append(_("same axis"))
    return ", ".join(reasons) or _("city of similar size")


def _link(practice, language: str) -> dict:
    code = practice.locale.language_code
    return {
        "title": practice.title,
        "url": practice.get_url(),
        "city": practice.city.name if practice.city else "",
        "lang": "" if code == language else html_language(code),
    }


def neighbours(practice, language: str) -> dict:
    """The practices published just before and just after, None at the ends."""
    if practice.first_published_at is None:
        return {"previous": None, "next": None}
    others = PracticePage.objects.once(language).with_main_axis()
    others = others.select_related("city", "locale")
    others = others.exclude(translation_key=practice.translation_key)
    moment = practice.first_published_at
    before = others.filter(first_published_at__lte=moment)
    after = others.filter(first_published_at__gt=moment)
    found = {
        "previous": before.order_by("-first_published_at", "-pk").first(),
        "next": after.order_by("first_published_at", "pk").first(),
    }
    return {
        side: _link(other, language) if other else None for side, other in found.items()
    }


def transfers(practice, language: str) -> dict:
    """Both ends of the transfer trail; the second is never typed by anybody."""
    rows = PracticeTransfer.objects.filter(
        Q(practice_id=practice.pk)
        | Q(
            source__translation_key=practice.translation_key,
            practice__in=PracticePage.objects.once(language),
        )
    ).select_related(
        "practice__city", "practice__locale", "source__city", "source__locale"
    )
    trail = {"adapted_from": [], "adapted_by": []}
    for row in rows:
        entry = {
            "date": row.date,
            "what_changed": row.what_changed,
            "state": row.get_state_display(),
        }
        if row.practice_id != practice.pk:
            trail["adapted_by"].append(_link(row.practice, language) | entry)
        elif row.source and row.source.live:
            source = _in_language(row.source, language)
            trail["adapted_from"].append(_link(source, language) | entry)
        elif row.source_text:
            elsewhere = {"title": row.source_text, "url": row.source_url, "lang": ""}
            trail["adapted_from"].append(elsewhere | entry)
    return trail


def _in_language(source, language: str):
    """The visible version of a practice for the reader, itself if there is none."""
    versions = PracticePage.objects.filter(translation_key=source.translation_key)
    best = versions.once(language).select_related("city", "locale").first()
    return best or source
