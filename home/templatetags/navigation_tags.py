"""Header, footer and menu."""

from django import template
from django.conf import settings
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import Page, Site

from home.generation import current_generation
from home.models import HomePage, SiteSettings, StandardPage
from mercociudades.languages import (
    current_language,
    html_language,
    once_per_translation,
)
from mercociudades.memory import once

register = template.Library()

# Kinds of menu pages that other tags show in their own way.
SHOWN_ELSEWHERE = {"axispage", "homepage"}


def _link(page, request, language_code: str, title: str = "") -> dict:
    code = page.locale.language_code
    return {
        "title": title or page.title,
        "url": page.get_url(request),
        "lang": "" if code == language_code else html_language(code),
        "kind": page.content_type.model,
    }


@register.simple_tag(takes_context=True)
def navigation(context) -> dict:
    """Links of header and footer in the reader's language, else in the original."""
    request = context.get("request")
    return once(request, "navigation", lambda: _navigation(request))


def _navigation(request) -> dict:
    language = current_language()
    homes = HomePage.objects.live().select_related("locale")
    home = homes.filter(locale__language_code=language).first()
    menu = Page.objects.live().in_menu().select_related("locale", "content_type")
    standard = once_per_translation(StandardPage.objects.all(), language)
    standard = standard.select_related("locale", "content_type").order_by("path")
    return {
        "home_url": f"/{language}/" if home is None else home.get_url(request),
        "search_url": reverse("search"),
        "menu": _menu(menu, request, language),
        "footer": [
            _link(page, request, language) for page in standard if page.show_in_footer
        ],
    }


def _menu(pages, request, language: str) -> list[dict]:
    """One link per menu page: its version in the language, else the first one."""
    best = {}
    for page in pages.order_by("path"):
        if page.content_type.model in SHOWN_ELSEWHERE:
            continue
        known = best.get(page.translation_key)
        if known is None or page.locale.language_code == language:
            best[page.translation_key] = page
    short: dict[int, str] = {}
    for content_type in {page.content_type for page in best.values()}:
        kind = content_type.model_class().objects
        shown = kind.filter(pk__in=[page.pk for page in best.values()])
        short |= dict(shown.values_list("pk", "menu_title"))
    return [_link(page, request, language, short[page.pk]) for page in best.values()]


@register.simple_tag(takes_context=True)
def site_settings(context) -> SiteSettings | None:
    """The settings of the request's site, the default site's without a request."""
    request = context.get("request")
    return once(request, "site_settings", lambda: _settings_of(request))


def _settings_of(request) -> SiteSettings | None:
    site = Site.find_for_request(request) if request else None
    site = site or Site.objects.filter(is_default_site=True).first()
    return SiteSettings.for_site(site) if site else None


@register.simple_tag(takes_context=True)
def site_name(context) -> str:
    """The site's name in the reader's language; cached until content changes."""
    request = context.get("request")
    key = f"site-name-{current_language()}-{current_generation(request)}"

    def read():
        found = once(request, "site_settings", lambda: _settings_of(request))
        return (found and found.name) or settings.WAGTAIL_SITE_NAME

    return cache.get_or_set(key, read, 24 * 60 * 60)


@register.simple_tag(takes_context=True)
def generation(context) -> int:
    """The number that changes with the public content; part of fragment keys."""
    return current_generation(context.get("request"))


@register.simple_tag(takes_context=True)
def nav_section(context) -> str:
    """Which entry of the header is the current one: an axis code or a page type."""
    page = context.get("page")
    if page is None:
        return ""
    return getattr(page, "code", "") or getattr(
        page, "menu_section", page._meta.model_name
    )
