"""Views of the site as a whole: errors, health, robots, start."""

import logging
import re
import sys

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpResponse, HttpResponseServerError, JsonResponse
from django.shortcuts import render
from django.template import loader
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Page

from mercociudades.languages import current_language, publicly_visible
from mercociudades.pages import LanguageVersion

logger = logging.getLogger(__name__)

SLUG = re.compile(r"[-\w]{1,255}")

LAST_RESORT = (
    "<!doctype html><html lang='es'><title>Error</title>"
    "<p>El sitio no está disponible. / O site não está disponível. / "
    "The site is not available.</p></html>"
)


def not_found(request, exception=None):
    """404 in the visitor's language, with a way on."""
    context = {
        "title": translation.gettext("This page does not exist"),
        "elsewhere": in_other_languages(request),
    }
    return render(request, "404.html", context, status=404)


def in_other_languages(request) -> list[LanguageVersion]:
    """Visible pages of other languages with the last part of the address as slug."""
    slug = request.path_info.rstrip("/").rpartition("/")[2]
    if not SLUG.fullmatch(slug):
        return []
    pages = publicly_visible(Page.objects.filter(slug=slug, depth__gt=2))
    pages = pages.exclude(locale__language_code=current_language())
    versions = {
        page.locale.language_code: LanguageVersion(page, request)
        for page in pages.select_related("locale")
    }
    return list(versions.values())


def server_error(request):
    """500, or 503 if the database is away; without a query and without failing."""
    failure = sys.exc_info()[0]
    away = failure and issubclass(failure, OperationalError | InterfaceError)
    try:
        language = translation.get_language_from_path(request.path_info)
        with translation.override(language or translation.get_language()):
            body = loader.get_template("500.html").render({"database_away": away})
    except Exception:
        logger.exception("The error page could not be rendered")
        body = LAST_RESORT
    if away:
        return HttpResponse(body, status=503, headers={"Retry-After": "30"})
    return HttpResponseServerError(body)


@require_safe
@never_cache
def live(request):
    """The process answers; touches nothing else."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def ready(request):
    """The process can serve: the database answers."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except (OperationalError, InterfaceError):
        return JsonResponse({"status": "database unavailable"}, status=503)
    return JsonResponse({"status": "ok"})


@require_safe
def robots(request):
    """What crawlers may read, and where the sitemap is."""
    lines = (
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /*/buscar/",
        f"Sitemap: {settings.WAGTAILADMIN_BASE_URL}/sitemap.xml",
    )
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
