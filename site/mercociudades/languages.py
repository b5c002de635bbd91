"""Languages of the site: names inside sentences, columns per language, versions."""

import re
from datetime import date

from django.conf import settings
from django.db.models import (
    CharField,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    QuerySet,
)
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageViewRestriction

# Django's own names are capitalised or not by language; inside a sentence each
# language has its form ("from Spanish", "del español", "do espanhol").
NAMES = {"es": _("Spanish"), "pt-br": _("Portuguese"), "en": _("English")}
ONLY_IN = {
    "es": _("Only in Spanish"),
    "pt-br": _("Only in Portuguese"),
    "en": _("Only in English"),
}
NOT_IN = {
    "es": _("Not in Spanish yet."),
    "pt-br": _("Not in Portuguese yet."),
    "en": _("Not in English yet."),
}
TRANSLATED_FROM = {
    "es": _("Translated from Spanish"),
    "pt-br": _("Translated from Portuguese"),
    "en": _("Translated from English"),
}
# A language is offered in its own words, whatever the page's language.
OWN_NAMES = {"es": "Español", "pt-br": "Português", "en": "English"}
OPEN_GRAPH = {"es": "es_419", "pt-br": "pt_BR", "en": "en_GB"}
YEAR_AND_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
COLUMN_SUFFIXES = {"es": "es", "pt-br": "pt_br", "en": "en"}


def current_language() -> str:
    """The active language if the site has it, else the default one."""
    code = get_language() or settings.LANGUAGE_CODE
    return code if code in OWN_NAMES else settings.LANGUAGE_CODE


def html_language(code: str) -> str:
    """The BCP 47 tag for ``lang`` attributes: ``pt-br`` becomes ``pt-BR``."""
    language, _hyphen, region = code.partition("-")
    return f"{language}-{region.upper()}" if region else language


def long_date(moment) -> str:
    """A day in words in the reader's language, empty for None.

    Months are in lower case but in English: Django's catalogue writes Portuguese
    ones with a capital, which the language does not.
    """
    words = date_format(moment, "DATE_FORMAT") if moment else ""
    return words if current_language() == "en" else words.lower()


def weekday_date(moment) -> str:
    """A day with its weekday: ``jueves 22 de julio de 2021``."""
    weekday = date_format(moment, "l")
    return gettext("%(weekday)s %(date)s") % {
        "weekday": weekday if current_language() == "en" else weekday.lower(),
        "date": long_date(moment),
    }


def partial_date(text: str) -> str:
    """A year or year and month in words: ``2005-05`` becomes "mayo de 2005".

    Anything else, such as a span of years, stays as it is written.
    """
    if not YEAR_AND_MONTH.fullmatch(text or ""):
        return text or ""
    words = date_format(date.fromisoformat(f"{text}-01"), "YEAR_MONTH_FORMAT")
    return words if current_language() == "en" else words.lower()


def in_column(instance, name: str, language_code: str | None = None) -> str:
    """The text of ``<name>_<language>`` on a model with one column per language.

    An empty column falls back to the default language, then to any that has text.
    """
    wanted = [language_code or current_language(), settings.LANGUAGE_CODE, *OWN_NAMES]
    texts = (getattr(instance, f"{name}_{COLUMN_SUFFIXES[code]}") for code in wanted)
    return next((text for text in texts if text), "")


def publicly_visible(pages: QuerySet) -> QuerySet:
    """The live pages of a queryset that no view restriction covers, in one query.

    Wagtail's ``public()`` reads all restrictions in a query of its own first.
    """
    covering = PageViewRestriction.objects.annotate(
        visited_path=ExpressionWrapper(OuterRef("path"), CharField())
    ).filter(visited_path__startswith=F("page__path"))
    return pages.filter(~Exists(covering), live=True)


def once_per_translation(pages: QuerySet, language_code: str) -> QuerySet:
    """Each visible page once: in the language asked for, else its original.

    ``pages`` is a queryset of a ``BasePage`` subclass.
    """
    pages = publicly_visible(pages)
    same_page = publicly_visible(pages.model.objects.all()).filter(
        translation_key=OuterRef("translation_key"),
        locale__language_code=language_code,
    )
    return pages.filter(
        Q(locale__language_code=language_code)
        | Q(locale__language_code=F("original_language")) & ~Exists(same_page)
    )
