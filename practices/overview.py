"""The repository at a glance: figures and map, from one query."""

from collections import Counter

from django.core.cache import cache
from django.utils.translation import ngettext

from home.generation import current_generation
from practices.cartography import (
    INSET_VIEW_BOX,
    VIEW_BOX,
    in_inset,
    inset_project,
    project,
)
from practices.choices import POPULATION_BANDS, population_band
from practices.countries import country_name
from practices.models import CityPage, PracticePage

DAY = 24 * 60 * 60


def _rows(language: str, request) -> list[tuple]:
    """City, place and population of every visible practice; one row per practice."""
    key = f"places-{language}-{current_generation(request)}"

    def read():
        found = PracticePage.objects.once(language).order_by()
        return list(
            found.values_list(
                "city_id",
                "city__name",
                "city__country",
                "city__latitude",
                "city__longitude",
                "population",
            )
        )

    return cache.get_or_set(key, read, DAY)


def figures(language: str, repository_url: str, request=None) -> dict:
    """Counts of practices, cities, countries and population bands, with addresses."""
    rows = _rows(language, request)
    bands = Counter(band.code for row in rows if (band := population_band(row[5])))
    countries = Counter(row[2] for row in rows if row[2])
    return {
        "practices": len(rows),
        "cities": len({row[0] for row in rows if row[0]}),
        "countries": len(countries),
        "bands": [
            {
                "label": str(band.label),
                "code": band.code,
                "count": bands[band.code],
                "url": f"{repository_url}?size={band.code}",
            }
            for band in POPULATION_BANDS
        ],
        "countries_list": sorted(
            (
                {
                    "code": code,
                    "name": country_name(code, language),
                    "count": count,
                    "url": f"{repository_url}?country={code.lower()}",
                }
                for code, count in countries.items()
            ),
            key=lambda country: country["name"],
        ),
    }


def map_context(language: str, request=None) -> dict:
    """Points of the map and the same cities as a list by country.

    A point is ``{x, y, r, name, label, count, url}`` in units of the view box;
    cities without coordinates stand in the list only.
    """
    rows = _rows(language, request)
    counts = Counter(row[0] for row in rows if row[0])
    key = f"city-urls-{language}-{current_generation(request)}"
    urls = cache.get_or_set(key, lambda: _city_urls(language, counts), DAY)
    cities = sorted({row[:5] for row in rows if row[0]}, key=lambda row: row[1])
    points, inset_points, countries = [], [], {}
    for city_id, name, country, latitude, longitude in cities:
        count = counts[city_id]
        entry = {
            "name": name,
            "count": count,
            "url": urls.get(city_id, ""),
            "label": ngettext(
                "%(city)s: %(count)s practice", "%(city)s: %(count)s practices", count
            )
            % {"city": name, "count": count},
            "r": min(4 + 1.5 * count, 9),
        }
        countries.setdefault(country_name(country, language), []).append(entry)
        if latitude is None:
            continue
        place = (float(longitude), float(latitude))
        x, y = project(*place)
        points.append(entry | {"x": round(x, 1), "y": round(y, 1)})
        if in_inset(*place):
            x, y = inset_project(*place)
            inset_points.append(entry | {"x": round(x, 1), "y": round(y, 1)})
    return {
        "points": points,
        # One city is clear on the main map; the inset parts those that overlap.
        "inset_points": inset_points if len(inset_points) > 1 else [],
        "countries": [
            {"name": name, "cities": listed}
            for name, listed in sorted(countries.items())
        ],
        "view_box": VIEW_BOX,
        "inset_view_box": INSET_VIEW_BOX,
    }


def _city_urls(language: str, city_ids) -> dict[int, str]:
    """Addresses of the cities' pages, in the language or in any that exists."""
    pages = CityPage.objects.live().filter(city_id__in=list(city_ids))
    urls: dict[int, str] = {}
    for page in pages.select_related("locale"):
        if page.city_id not in urls or page.locale.language_code == language:
            urls[page.city_id] = page.get_url()
    return urls
