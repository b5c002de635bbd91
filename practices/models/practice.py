"""The practice case study."""

from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from mercociudades.pages import BasePage
from practices.forms import PracticePageForm
from practices.identifiers import new_identifier
from practices.models import panels
from practices.models.city import City, CityPage
from practices.models.codes import CodesMixin
from practices.models.queryset import PracticeManager
from practices.models.record import (
    ClassificationMixin,
    NarrativeMixin,
    ResponsibilityMixin,
    ResultsMixin,
)
from practices.registry import SUMMARY_CHARACTERS, Level, missing
from practices.structured_data import practice_data


class IncompleteRecord(PermissionDenied):
    """A practice was to be published though its record lacks needed keys."""

    def __init__(self, keys):
        self.keys = keys
        super().__init__(", ".join(str(key.label) for key in keys))


SAME_IN_ALL_LANGUAGES = (
    "population", "population_year", "population_source", "territorial_scope",
    "coordination", "stage", "start", "end", "ongoing", "participation_level",
    "participants", "modality", "resources_amount", "resources_currency", "pandemic",
    "evidence_level", "provenance", "contact_institution", "contact_office",
    "contact_url", "contact_email", "licence", "consent_by", "consent_on",
    "consent_version", "checked_on", "next_check", "stable_id", "version",
    "source_proposal_uuid", "city", "cover_image",
)  # fmt: skip

SYNCHRONIZED = [
    SynchronizedField(name, overridable=False) for name in SAME_IN_ALL_LANGUAGES
]
SEARCH_FIELDS = [
    index.SearchField("summary", boost=2),
    *(
        index.SearchField(name)
        for name in ("situation_before", "objectives", "process", "results", "limits",
                     "lessons", "transferability")
    ),
    index.RelatedFields("city", [index.SearchField("name")]),
    index.AutocompleteField("summary"),
]  # fmt: skip


class PracticePage(
    CodesMixin,
    ClassificationMixin,
    NarrativeMixin,
    ResultsMixin,
    ResponsibilityMixin,
    BasePage,
):
    """A practice of a city: the whole record, told so that others can learn."""

    parent_page_types = ["practices.CityPage"]
    subpage_types = []

    summary = models.CharField(_("summary"), max_length=SUMMARY_CHARACTERS, blank=True)
    city = models.ForeignKey(
        City,
        verbose_name=_("city"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="practices",
    )
    cover_image = models.ForeignKey(
        "home.PortalImage",
        verbose_name=_("cover image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = PracticeManager()

    base_form_class = PracticePageForm
    related_for_serving = ("locale", "city", "cover_image")
    content_panels = panels.CONTENT
    settings_panels = panels.SETTINGS
    search_fields = BasePage.search_fields + SEARCH_FIELDS
    override_translatable_fields = BasePage.override_translatable_fields + SYNCHRONIZED

    class Meta:
        verbose_name = _("practice")
        verbose_name_plural = _("practices")

    def save(self, *args, **kwargs):
        """Take the city from the page above and give the practice its identifier."""
        if not self.city_id:
            self.city = CityPage.objects.get(path=self.path[: -self.steplen]).city
        if not self.stable_id:
            self.stable_id = new_identifier()
        super().save(*args, **kwargs)

    def with_content_json(self, content):
        """Keep what belongs to the practice as a whole, not to a revision."""
        practice = super().with_content_json(content)
        practice.stable_id, practice.version = self.stable_id, self.version
        practice.city_id = self.city_id
        return practice

    def publish(self, revision, *args, **kwargs):
        """Publish a complete record and count the version of an original.

        Raises ``IncompleteRecord`` if a needed key is empty, whoever publishes.
        """
        lacking = missing(revision.as_object(), Level.PUBLISH)
        if lacking:
            raise IncompleteRecord(lacking)
        with transaction.atomic():
            super().publish(revision, *args, **kwargs)
            if not self.is_translation:
                changed = PracticePage.objects.filter(pk=self.pk)
                changed.update(version=models.F("version") + 1)

    def get_meta_description(self):
        """The description for search engines, else the summary."""
        return self.search_description or self.summary

    def get_structured_data(self, request):
        """The practice as a schema.org Article."""
        return [practice_data(self, request)]
