"""Cities and practices as schema.org objects."""

from django.conf import settings

from mercociudades.languages import html_language
from practices.citations import author_of

LICENCES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}


def city_data(city, url: str = "") -> dict:
    """A city with its country and, if known, its coordinates."""
    data = {
        "@context": "https://schema.org",
        "@type": "City",
        "name": city.name,
        "containedInPlace": {
            "@type": "Country",
            "name": city.country_name,
            "identifier": city.country,
        },
    }
    if url:
        data["url"] = url
    if city.latitude is not None:
        data["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": float(city.latitude),
            "longitude": float(city.longitude),
        }
    return data


def practice_data(practice, request) -> dict:
    """A practice as an Article by its institution, with licence and original."""
    data = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": practice.title,
        "description": practice.get_meta_description(),
        "inLanguage": html_language(practice.locale.language_code),
        "url": practice.get_full_url(request),
        "identifier": practice.stable_id,
        "version": practice.version,
        "dateModified": practice.last_published_at,
        "datePublished": practice.first_published_at,
        "author": {"@type": "Organization", "name": author_of(practice)},
        "publisher": {"@type": "Organization", "name": settings.WAGTAIL_SITE_NAME},
        "isAccessibleForFree": True,
    }
    if practice.licence in LICENCES:
        data["license"] = LICENCES[practice.licence]
    if practice.city:
        data["spatialCoverage"] = {
            key: value
            for key, value in city_data(practice.city).items()
            if key != "@context"
        }
    if practice.is_translation and practice.original:
        data["translationOfWork"] = {
            "@type": "Article",
            "url": practice.original.get_full_url(request),
            "inLanguage": html_language(practice.original_language),
        }
    return data
