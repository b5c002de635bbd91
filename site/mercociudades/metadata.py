"""What the head of a page tells search engines and sharing services."""

from urllib.parse import urljoin

from django.conf import settings
from django.urls import reverse

from mercociudades.languages import OPEN_GRAPH, current_language

SHARE_SPEC = "fill-1200x630|format-jpeg|jpegquality-78"
# The title of a home page is the site's own; all others add the site's name.
HOME_DEPTH = 2
# Parameters that make another page of content; all others leave the canonical
# address, the languages and the robots as they are.
PAGE_PARAMETER = "page"
FILTERS = frozenset({"axis", "country", "size", "coordination", "stage"})


def _share_image(page) -> dict | None:
    """The image for sharing in 1200 by 630 pixels, with its full address."""
    image = getattr(page, "social_image", None) if page.social_image_id else None
    image = image or getattr(page, "cover_image", None)
    image = image or getattr(page, "hero_image", None)
    if image is None:
        return None
    rendition = image.get_rendition(SHARE_SPEC)
    return {
        "url": urljoin(settings.WAGTAILADMIN_BASE_URL, rendition.url),
        "width": rendition.width,
        "height": rendition.height,
        "alt": image.default_alt_text,
    }


def describe(context) -> dict:
    """The context of ``components/head_metadata.html``; views may set ``title``.

    A page of a list beyond the first is its own canonical page; filtered lists and
    pages that are not in the tree are kept out of search engines.
    """
    page, request = context.get("page"), context.get("request")
    data = {
        "request": request,
        "title": context.get("title", ""),
        "names_site": True,
        "description": context.get("description", ""),
        "canonical": "",
        "versions": [],
        "default_url": "",
        "og_locale": OPEN_GRAPH[current_language()],
        "og_type": "website",
        "og_image": None,
        "feed_url": reverse("practice_feed"),
        "robots": "noindex",
    }
    if page is None or request is None:
        return data
    versions = page.language_versions(request)
    number = request.GET.get(PAGE_PARAMETER, "")
    canonical = page.get_full_url(request) or ""
    if number.isdecimal() and int(number) > 1:
        canonical += f"?{PAGE_PARAMETER}={int(number)}"
    original = page.original
    filtered = any(name in FILTERS for name in request.GET)
    return data | {
        "title": page.seo_title or page.title,
        "names_site": page.depth > HOME_DEPTH,
        "description": page.get_meta_description(),
        "canonical": canonical,
        "versions": versions,
        "default_url": original.get_full_url(request) if original else "",
        "og_type": "article" if hasattr(page, "stable_id") else "website",
        "og_image": _share_image(page),
        "robots": "noindex" if filtered else "",
    }
