"""Finds the page of an address in two queries, at any depth.

Stock Wagtail asks twice per level of the address. This view finds the deepest
page on the path by ``url_path``, notes the result where Wagtail looks for it and
leaves the rest (view restrictions, hooks, sub-paths, 404) to Wagtail. It relies on
the private attribute ``request._wagtail_route_for_request``; a test compares it
with stock routing over the whole demonstration site. It can go when Wagtail
routes by path itself.
"""

from django.http import Http404
from django.utils.translation import get_language
from wagtail import views
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site

from mercociudades.views import not_found


def _site_root(request) -> str | None:
    """The url_path of the home page for the request's site and language."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    for root in Site.get_site_root_paths():
        if root.site_id == site.id and root.language_code == get_language():
            return root.root_path
    return None


def _fetch_for_serving(page: Page):
    """The page as its own class, with the relations its template reads."""
    model = page.specific_class
    if model is None:
        return page
    related = getattr(model, "related_for_serving", ())
    prefetched = getattr(model, "prefetch_for_serving", ())
    pages = model.objects.select_related(*related).prefetch_related(*prefetched)
    return pages.get(pk=page.pk)


def route_by_path(request, path: str):
    """Wagtail's route result for ``path``, None for no page, ``...`` to give up."""
    root_path = _site_root(request)
    if root_path is None:
        return ...
    parts = [part for part in path.split("/") if part]
    paths = [
        root_path + "".join(f"{part}/" for part in parts[:end])
        for end in range(len(parts) + 1)
    ]
    slugs = {root_path.strip("/").rpartition("/")[2], *parts}
    # url_path has no index; the slugs beside it let the database use theirs.
    on_path = Page.objects.filter(url_path__in=paths, slug__in=slugs)
    rows = {page.url_path: page for page in on_path}
    if root_path not in rows or not rows[root_path].live:
        return ...
    deepest = max(rows, key=len)
    rest = parts[paths.index(deepest) :]
    model = rows[deepest].specific_class
    if rest and model and not issubclass(model, RoutablePageMixin):
        return None  # its children were asked for already, and it has no sub-paths
    page = _fetch_for_serving(rows[deepest])
    page._route_ancestors = sorted(
        (row for url, row in rows.items() if url != deepest), key=lambda p: p.depth
    )
    try:
        return page.route(request, rest)
    except Http404:
        return None


def serve(request, path: str):
    """Serve the page at ``path`` as ``wagtail.views.serve`` does.

    A missing page gets our answer in development too, where Django would show its
    own: whoever tries the demonstration sees the site as it is.
    """
    result = route_by_path(request, path)
    if result is not ...:
        request._wagtail_route_for_request = result
    try:
        return views.serve(request, path)
    except Http404:
        return not_found(request)
