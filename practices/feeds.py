"""Atom feeds of the repository."""

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from mercociudades.languages import current_language, html_language
from practices.models import PracticePage

NEWEST = 30


class PracticeFeed(Feed):
    """The newest practices, each once, in the language of the address."""

    feed_type = Atom1Feed

    def title(self):
        """The feed's name."""
        return _("Practices of Mercociudades")

    def subtitle(self):
        """What the feed holds."""
        return _("Good practices in strategic territorial planning, newest first")

    @property
    def language(self):
        """The language of the feed as a BCP 47 tag."""
        return html_language(current_language())

    def link(self):
        """The home page in this language."""
        return f"/{current_language()}/"

    def feed_url(self):
        """The feed's own address, which is also its identifier."""
        return reverse("practice_feed")

    def get_object(self, request):
        """Keep the request: addresses are built from it."""
        return request

    def items(self, request):
        """The newest practices."""
        return PracticePage.objects.for_list()[:NEWEST]

    def item_title(self, item):
        """The practice's title."""
        return item.title

    def item_description(self, item):
        """The practice's summary."""
        return item.summary

    def item_link(self, item):
        """The practice's page."""
        return item.full_url

    def item_guid(self, item):
        """An identifier that survives a change of address."""
        language = item.locale.language_code
        return f"tag:mercociudades.org,2021:{item.stable_id}:{language}"

    def item_author_name(self, item):
        """The institution."""
        return item.contact_institution

    def item_pubdate(self, item):
        """When it was first published."""
        return item.first_published_at

    def item_updateddate(self, item):
        """When it was last published."""
        return item.last_published_at
