"""What lists of practices ask the database."""

from django.db.models import Exists, OuterRef, Prefetch
from wagtail.images import get_image_model
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from mercociudades.languages import current_language, once_per_translation
from practices.images import CARD_SPECS


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
        """Fetch what a card shows: city, codes, cover with its renditions."""
        images = get_image_model().objects.prefetch_renditions(*CARD_SPECS)
        return (
            self.defer_streamfields()
            .select_related("city", "locale")
            .prefetch_related("terms", Prefetch("cover_image", queryset=images))
        )

    def for_list(self, language_code: str | None = None):
        """``once`` and ``for_cards``, newest publication first."""
        return (
            self.once(language_code)
            .for_cards()
            .order_by("-first_published_at", "-pk")
        )


PracticeManager = PageManager.from_queryset(PracticeQuerySet)
