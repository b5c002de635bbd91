"""Addresses of the site; the one module here that imports the apps' views."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from mercociudades import views
from mercociudades.sitemaps import sitemap
from mercociudades.wagtail_routing import serve
from practices.feeds import PracticeFeed
from practices.views import identifier
from search.views import search

handler404 = "mercociudades.views.not_found"
handler500 = "mercociudades.views.server_error"

urlpatterns = [
    path("livez", views.live, name="live"),
    path("readyz", views.ready, name="ready"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("id/<slug:stable_id>/", identifier, name="practice_identifier"),
    # One door for log-ins: Wagtail's front-end form leads to the admin's.
    path("_util/login/", RedirectView.as_view(pattern_name="wagtailadmin_login")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    *i18n_patterns(
        path("buscar/", search, name="search"),
        path("practicas.atom", PracticeFeed(), name="practice_feed"),
        re_path(serve_pattern, serve, name="wagtail_serve"),
        # Addresses of pages end in a slash; this file of a webinar page does not.
        re_path(r"^((?:[\w\-]+/)+calendario\.ics)$", serve),
        path("", include(wagtail_urls)),
    ),
]
