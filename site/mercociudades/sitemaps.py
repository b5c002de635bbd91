"""The sitemap: visible pages with their versions in the other languages."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from mercociudades.languages import html_language, publicly_visible


def sitemap_entries(request) -> list[dict]:
    """One entry per visible page: address, date, alternates; one query in all."""
    site = Site.find_for_request(request)
    if site is None:
        return []
    roots = [root.root_path for root in Site.get_site_root_paths()]
    pages = publicly_visible(Page.objects.filter(depth__gt=1)).select_related("locale")
    entries, groups = [], {}
    for page in pages.order_by("path").iterator():
        if not any(page.url_path.startswith(root) for root in roots):
            continue
        entry = {
            "location": page.get_full_url(request),
            "lastmod": page.last_published_at,
            "hreflang": html_language(page.locale.language_code),
        }
        group = groups.setdefault(page.translation_key, [])
        group.append(entry)
        entry["alternates"] = group
        entries.append(entry)
    return entries


@require_safe
def sitemap(request):
    """``/sitemap.xml`` for search engines."""
    context = {"entries": sitemap_entries(request)}
    return render(request, "sitemap.xml", context, content_type="application/xml")
