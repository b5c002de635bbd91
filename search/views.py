"""The search page."""

import re

from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page

from mercociudades.pagination import paginate

LONGEST_QUERY = 200
PER_PAGE = 10


@require_safe
def search(request):
    """What visible pages of the visitor's language hold the words asked for."""
    query = request.GET.get("q", "").replace("\0", " ").strip()[:LONGEST_QUERY]
    # Words alone reach the database, whose own query language nobody types on
    # purpose: a lone quotation mark is an error to it.
    words = " ".join(re.findall(r"\w+", query))
    found = []
    if words:
        locale = Locale.objects.get(language_code=get_language())
        pages = Page.objects.live().public().filter(locale=locale, depth__gt=2)
        found = pages.specific().search(words)
    page = paginate(request, found, PER_PAGE)
    context = {"query": query, "results": page, "title": _("Search")}
    return render(request, "search/search.html", context)
