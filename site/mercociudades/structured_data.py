"""schema.org objects that several page types need."""

from django.utils.translation import gettext as _

from mercociudades.languages import html_language


def breadcrumbs(page, request) -> dict:
    """The page's place in the site as a BreadcrumbList."""
    trail = [*page.get_route_ancestors(), page]
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": _("Home") if position == 1 else step.title,
                "item": step.get_full_url(request),
            }
            for position, step in enumerate(trail, start=1)
        ],
    }


def web_page(page, request) -> dict:
    """The page as a WebPage, for page types without a type of their own."""
    return {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "description": page.get_meta_description(),
        "inLanguage": html_language(page.locale.language_code),
        "url": page.get_full_url(request),
    }
