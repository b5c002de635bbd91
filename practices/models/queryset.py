"""What lists of practices ask the database."""

from django.db.models import Exists, OuterRef, Prefetch, Subquery
from django.db.models import Value as V
from django.db.models.functions import Coalesce
from wagtail.images import get_image_model
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from home.images import CARD_SPECS
from mercociudades.languages import current_language, once_per_translation

# Texts that no list shows.
LONG_TEXTS = (
    "situation_before", "objectives", "process", "building_blocks", "actors",
    "resources_note", "pandemic_note", "results", "indicators", "limits", "lessons",
    "transferability", "sources", "media",
)  # fmt: skip


class PracticeQuerySet(PageQuerySet):
    """Practices as lists need them: each once, with what a card shows."""

    def once(self, language_code: str | None = None):
        """Visible practices, each in the language asked for or in its original."""
        return once_per_translation(self, language_code or current_language())

    def with_code(self, vocabulary: str, *codes: str):
        """Practices that have chosen one of these codes."""
        term = self.model._meta.get_field("terms").related_model
        chosen = term.objects.filter(
            practice=OuterRef("pk"), vocabulary=vocabulary, code__in=codes
        )
        return self.filter(Exists(chosen))

    def for_cards(self):
        """Fetch what a card shows: city, main axis, cover with its renditions."""
        renditions = (
            get_image_model()
            .get_rendition_model()
            .objects.filter(filter_spec__in=CARD_SPECS)
        )
        return (
            self.with_main_axis()
            .select_related("city", "locale", "cover_image")
            .prefetch_related(
                Prefetch(
                    "cover_image__renditions",
                    queryset=renditions,
                    to_attr="prefetched_renditions",
                )
            )
        )

    def with_main_axis(self):
        """Fetch the code of the main axis in the same query, without long texts."""
        term = self.model._meta.get_field("terms").related_model
        first = term.objects.filter(practice=OuterRef("pk"), vocabulary="axis")
        code = first.order_by("sort_order").values("code")[:1]
        return self.defer(*LONG_TEXTS).annotate(
            main_axis=Coalesce(Subquery(code), V(""))
        )

    def for_list(self, language_code: str | None = None):
        """``once`` and ``for_cards``, newest publication first."""
        return (
            self.once(language_code).for_cards().order_by("-first_published_at", "-pk")
        )


PracticeManager = PageManager.from_queryset(PracticeQuerySet)
