"""How a practice is cited: the institution, the year, the address that stays."""

from datetime import date
from urllib.parse import urljoin

from django.conf import settings
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from mercociudades.languages import long_date

SITE = "Mercociudades"


def stable_url(practice) -> str:
    """The language-free address of the practice, which survives renaming."""
    path = reverse("practice_identifier", args=[practice.stable_id])
    return urljoin(settings.WAGTAILADMIN_BASE_URL, path)


def author_of(practice) -> str:
    """The institution; a demonstration record is by the site, not by the city."""
    compiled = practice.provenance == "compilada"
    return SITE if compiled else practice.contact_institution or SITE


def citations(practice, request=None) -> dict[str, str]:
    """Texts in APA, ABNT and ISO 690 style, and the stable address."""
    author = author_of(practice)
    published = practice.first_published_at
    year = localtime(published).year if published else _("n.d.")
    note = ""
    if practice.is_translation:
        language = practice.get_original_language_display()
        note = _(" [translation from %(language)s]") % {"language": language}
    url = stable_url(practice)
    parts = {
        "author": author,
        "author_upper": author.upper(),
        "year": year,
        "title": practice.title,
        "note": note,
        "site": SITE,
        "version": practice.version or 1,
        "identifier": practice.stable_id,
        "url": url,
        "accessed": long_date(date.today()),
    }
    return {
        "apa": _(
            "%(author)s. (%(year)s). %(title)s%(note)s (version %(version)s, "
            "%(identifier)s). %(site)s. %(url)s"
        )
        % parts,
        "abnt": _(
            "%(author_upper)s. %(title)s%(note)s. %(site)s, %(year)s. Version "
            "%(version)s, %(identifier)s. Available at: %(url)s. Accessed on: "
            "%(accessed)s."
        )
        % parts,
        "iso690": _(
            "%(author_upper)s. %(title)s%(note)s [online]. %(site)s, %(year)s. "
            "Version %(version)s, %(identifier)s [viewed %(accessed)s]. "
            "Available from: %(url)s"
        )
        % parts,
        "stable_url": url,
    }
