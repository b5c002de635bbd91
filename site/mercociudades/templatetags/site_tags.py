"""Tags that every page needs: metadata, languages, breadcrumbs, citations."""

import json
import re

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.urls import resolve, reverse
from django.utils.html import conditional_escape, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from mercociudades import structured_data
from mercociudades.languages import (
    NOT_IN,
    OWN_NAMES,
    TRANSLATED_FROM,
    current_language,
    html_language,
    long_date,
    partial_date,
    weekday_date,
)
from mercociudades.metadata import describe

register = template.Library()

MARKER = re.compile(r"\[(\d{1,2})\]")
UNAVAILABLE = {
    "es": _("This page is not available in Spanish yet; the link leads to its home."),
    "pt-br": _(
        "This page is not available in Portuguese yet; the link leads to its home."
    ),
    "en": _("This page is not available in English yet; the link leads to its home."),
}
# What "<", ">" and "&" become inside a script element; JSON reads them back.
SCRIPT_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}

register.filter("html_language", html_language)
register.filter("long_date", long_date)
register.filter("partial_date", partial_date)
register.filter("weekday_date", weekday_date)


@register.filter
def cite(text) -> str:
    """Turn ``[2]`` into a link to the second source of the page."""
    return mark_safe(  # noqa: S308 - escaped by conditional_escape
        MARKER.sub(
            r'<a href="#source-\1">[\1]</a>',
            conditional_escape(text),
        )
    )


@register.inclusion_tag("components/head_metadata.html", takes_context=True)
def head_metadata(context):
    """Title, description, canonical address, languages and sharing data."""
    return describe(context)


@register.simple_tag(takes_context=True, name="structured_data")
def structured_data_scripts(context):
    """The page's schema.org objects as JSON-LD script elements."""
    page, request = context.get("page"), context.get("request")
    if page is None or request is None:
        return ""
    objects = page.get_structured_data(request) or [
        structured_data.web_page(page, request)
    ]
    objects.append(structured_data.breadcrumbs(page, request))
    scripts = (
        json.dumps(
            item, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":")
        ).translate(SCRIPT_ESCAPES)
        for item in objects
    )
    return format_html_join(
        "\n",
        '<script type="application/ld+json">{}</script>',
        ((mark_safe(script),) for script in scripts),  # noqa: S308 - escaped above
    )


def _same_view(request, language_code: str) -> str:
    """The address of the current view, not a page, in another language."""
    match = request.resolver_match or resolve(request.path_info)
    with override(language_code):
        url = reverse(match.view_name, args=match.args, kwargs=match.kwargs)
    query = request.GET.urlencode()
    return f"{url}?{query}" if query else url


@register.inclusion_tag("components/language_switcher.html", takes_context=True)
def language_switcher(context):
    """Links to the same page in each language; says so where there is none."""
    page, request = context.get("page"), context.get("request")
    current = current_language()
    urls = {}
    if page is not None:
        urls = {v.language_code: v.url for v in page.language_versions(request)}
    elif request is not None and getattr(request, "resolver_match", None):
        if request.resolver_match.view_name == "search":
            urls = {code: _same_view(request, code) for code in OWN_NAMES}
    return {
        "languages": [
            {
                "code": code,
                "hreflang": html_language(code),
                "name": name,
                "url": urls.get(code) or f"/{code}/",
                "is_current": code == current,
                "is_available": page is None or code in urls or code == current,
                "unavailable_note": UNAVAILABLE[code],
            }
            for code, name in OWN_NAMES.items()
        ]
    }


@register.inclusion_tag("components/breadcrumbs.html", takes_context=True)
def breadcrumbs(context):
    """The way from the home page to this one."""
    page, request = context.get("page"), context.get("request")
    trail = []
    if page is not None:
        trail = [
            {
                "title": gettext("Home") if level == 0 else step.title,
                "url": step.get_url(request),
            }
            for level, step in enumerate(page.get_route_ancestors())
        ]
        if trail:
            trail.append({"title": page.menu_title or page.title, "url": ""})
    return {"trail": trail}


@register.inclusion_tag("components/translation_status.html", takes_context=True)
def translation_status(context, page, only_if_older=False):
    """What the page was translated from, and whether the original is newer.

    ``only_if_older`` is for pages that are structure rather than text: there the
    first is no news.
    """
    original = page.original
    existing = {version.locale.language_code for version in page.live_versions}
    existing.add(page.locale.language_code)
    return {
        "page": page,
        "request": context.get("request"),
        "original": original if original is not page else None,
        "is_translation": page.is_translation and not only_if_older,
        "label": TRANSLATED_FROM.get(page.original_language, ""),
        "older_since": page.older_than_original_since,
        "missing": []
        if only_if_older
        else [NOT_IN[code] for code in OWN_NAMES if code not in existing],
        "other_versions": [
            version
            for version in page.language_versions(context.get("request"))
            if version.language_code != page.locale.language_code
        ],
    }
