"""The abstract page that every page type of the site extends."""

import hashlib

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.fields import SynchronizedField
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from mercociudades.languages import OWN_NAMES, html_language, publicly_visible


class LanguageVersion:
    """One live version of a page, as the language switcher and hreflang show it."""

    def __init__(self, page, request=None):
        self.page = page
        self.language_code = page.locale.language_code
        self.url = page.get_url(request)
        self.full_url = page.get_full_url(request)

    @property
    def hreflang(self) -> str:
        """The language as a BCP 47 tag."""
        return html_language(self.language_code)

    @property
    def name(self) -> str:
        """The language in its own words."""
        return OWN_NAMES[self.language_code]


class BasePage(Page):
    """Common ground of all page types: languages, metadata, restrictions."""

    menu_title = models.CharField(
        _("title in menus"),
        max_length=40,
        blank=True,
        help_text=_("Short; in place of the title in menus and breadcrumbs."),
    )
    social_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("image for sharing"),
        help_text=_("Shown when the page is shared; 1200 by 630 pixels or larger."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    original_language = models.CharField(
        _("original language"), max_length=10, choices=settings.LANGUAGES, blank=True
    )
    text_digest = models.CharField(_("digest of the text"), max_length=64, blank=True)
    text_changed_at = models.DateTimeField(_("text changed at"), null=True, blank=True)

    # Relations that the page's own template reads, fetched with the page.
    related_for_serving: tuple[str, ...] = ("locale",)
    private_page_options = ["groups", "login"]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("show_in_menus"),
                FieldPanel("menu_title"),
                FieldPanel("social_image"),
            ],
            heading=_("Address, search engines and sharing"),
        ),
    ]
    override_translatable_fields = [
        SynchronizedField("original_language", overridable=False),
        SynchronizedField("text_digest", overridable=False),
        SynchronizedField("text_changed_at", overridable=False),
    ]

    class Meta:
        abstract = True

    def full_clean(self, *args, **kwargs):
        """Declare the original language once Wagtail has settled the locale."""
        super().full_clean(*args, **kwargs)
        if not self.original_language:
            self.original_language = self.locale.language_code

    def save_revision(self, *args, **kwargs):
        """Note when the text of an original changed, then save as Wagtail does."""
        self._stamp_text()
        return super().save_revision(*args, **kwargs)

    def _stamp_text(self):
        """Renew digest and date if this is an original whose text is another.

        A translation carries the digest of the original it was made from, so
        comparing the two tells whether it is older than the original.
        """
        if self.is_translation:
            return
        for field in self._meta.concrete_fields:
            if isinstance(field, StreamField):
                # New blocks get their identifier here, without which
                # wagtail-localize cannot name their segments.
                field.get_prep_value(getattr(self, field.name))
        texts = [
            f"{segment.path}\n{segment.string.data}"
            for segment in extract_segments(self)
            if isinstance(segment, StringSegmentValue)
        ]
        digest = hashlib.sha256("\0".join(texts).encode()).hexdigest()
        if digest != self.text_digest:
            self.text_digest = digest
            self.text_changed_at = timezone.now()

    @property
    def is_translation(self) -> bool:
        """Whether the page was first written in another language."""
        return self.original_language not in ("", self.locale.language_code)

    @cached_property
    def live_versions(self) -> list["BasePage"]:
        """The visible versions of this page in all languages, itself included."""
        versions = type(self).objects.filter(translation_key=self.translation_key)
        versions = publicly_visible(versions).select_related("locale").only(
            "title", "url_path", "live", "translation_key", "locale",
            "original_language", "text_digest", "text_changed_at", "last_published_at",
        )  # fmt: skip
        order = list(OWN_NAMES)
        return sorted(versions, key=lambda p: order.index(p.locale.language_code))

    @property
    def original(self) -> "BasePage | None":
        """The live original, the page itself for an original, None if not live."""
        if not self.is_translation:
            return self
        return next((p for p in self.live_versions if not p.is_translation), None)

    @property
    def older_than_original_since(self):
        """When the original's text changed after this translation, else None."""
        original = self.original
        if original is None or original.text_digest == self.text_digest:
            return None
        return original.text_changed_at

    def language_versions(self, request=None) -> list[LanguageVersion]:
        """The visible versions in the order of the site's languages."""
        return [LanguageVersion(page, request) for page in self.live_versions]

    def get_meta_description(self) -> str:
        """What search engines and shared links say about the page."""
        return self.search_description

    def get_structured_data(self, request) -> list[dict]:
        """schema.org objects of the page, without the breadcrumbs."""
        return []

    def get_route_ancestors(self):
        """Ancestors from the home page down, the page itself left out."""
        if not hasattr(self, "_route_ancestors"):
            self._route_ancestors = [
                page for page in self.get_ancestors() if page.depth > 1
            ]
        return self._route_ancestors

    def get_view_restrictions(self):
        """As Wagtail's, in one query when no alias stands on the path."""
        steplen = self.steplen
        prefixes = [
            self.path[:end] for end in range(steplen, len(self.path) + 1, steplen)
        ]
        rows = list(
            Page.objects.filter(path__in=prefixes).values_list(
                "alias_of_id", "view_restrictions__id"
            )
        )
        if any(alias for alias, _restriction in rows):
            return super().get_view_restrictions()
        found = [restriction for _alias, restriction in rows if restriction]
        if not found:
            return PageViewRestriction.objects.none()
        return PageViewRestriction.objects.filter(id__in=found)
