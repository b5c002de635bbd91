"""Rows below a practice: codes, further cities, transfers."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from practices.choices import TransferState, Vocabulary
from practices.models.city import City
from practices.models.record import PARTIAL_DATE


class PracticeTerm(Orderable):
    """A code that a practice has chosen from a vocabulary with several values.

    One table for all of them: a page reads its codes, and a list its facets, in
    one query. Among the rows of ``axis`` the first is the main axis.
    """

    practice = ParentalKey(
        "practices.PracticePage", on_delete=models.CASCADE, related_name="terms"
    )
    vocabulary = models.CharField(max_length=20, choices=Vocabulary.choices)
    code = models.CharField(max_length=30)

    class Meta(Orderable.Meta):
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        indexes = [models.Index(fields=["vocabulary", "code"], name="term_by_code")]

    def __str__(self):
        return f"{self.vocabulary}:{self.code}"


class PracticeCity(Orderable):
    """A further city of a practice, after the one it stands under."""

    practice = ParentalKey(
        "practices.PracticePage", on_delete=models.CASCADE, related_name="other_cities"
    )
    city = models.ForeignKey(
        City, verbose_name=_("city"), on_delete=models.PROTECT, related_name="+"
    )

    panels = [FieldPanel("city")]

    class Meta(Orderable.Meta):
        verbose_name = _("further city")
        verbose_name_plural = _("further cities")

    def __str__(self):
        return str(self.city)


class PracticeTransfer(TranslatableMixin, Orderable):
    """What a practice was adapted from; written on the adapting side only."""

    practice = ParentalKey(
        "practices.PracticePage", on_delete=models.CASCADE, related_name="adapted_from"
    )
    source = models.ForeignKey(
        "practices.PracticePage",
        verbose_name=_("practice of this site"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    source_text = models.CharField(_("practice elsewhere"), max_length=200, blank=True)
    source_url = models.URLField(_("its address"), blank=True)
    date = models.CharField(
        _("since"), max_length=7, blank=True, validators=[PARTIAL_DATE]
    )
    what_changed = models.TextField(_("what was changed"), max_length=600, blank=True)
    state = models.CharField(
        _("state"),
        max_length=20,
        choices=TransferState.choices,
        default=TransferState.DECLARED,
    )

    panels = [
        PageChooserPanel("source", "practices.PracticePage"),
        FieldPanel("source_text"),
        FieldPanel("source_url"),
        FieldPanel("date"),
        FieldPanel("what_changed"),
        FieldPanel("state"),
    ]
    override_translatable_fields = [
        SynchronizedField("source_text", overridable=False),
        SynchronizedField("source_url", overridable=False),
        SynchronizedField("date", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["sort_order"]
        verbose_name = _("adaptation")
        verbose_name_plural = _("adaptations")

    def __str__(self):
        return self.source_text or str(self.source or "")

    def clean(self):
        """Name one source; a practice is not adapted from itself."""
        if bool(self.source_id) == bool(self.source_text):
            raise ValidationError(
                _("Choose a practice of this site or name one elsewhere.")
            )
        if self.source_id and self.source.translation_key == getattr(
            self.practice, "translation_key", None
        ):
            raise ValidationError(_("A practice cannot be adapted from itself."))
