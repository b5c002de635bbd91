"""The fields of the practice record, grouped as the form and the page show them.

Only the title is needed to save a draft, so every field may be empty; what is
needed to submit and to publish is said by ``practices.registry``.
"""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField, StreamField

from home.models import Licence
from mercociudades.blocks import RICH_TEXT_FEATURES
from practices import choices
from practices.streams import (
    ActorsStreamBlock,
    ComponentsStreamBlock,
    IndicatorsStreamBlock,
    LessonsStreamBlock,
    MediaStreamBlock,
    SourcesStreamBlock,
    StepsStreamBlock,
)

PARTIAL_DATE = RegexValidator(
    r"^\d{4}(-(0[1-9]|1[0-2]))?$", _("Write a year or a year and month: 2019, 2019-05.")
)


def _code_field(label, vocabulary, **kwargs):
    return models.CharField(
        label, max_length=30, choices=vocabulary.choices, blank=True, **kwargs
    )


def _rich_field(label, help_text=""):
    return RichTextField(
        label, features=RICH_TEXT_FEATURES, blank=True, help_text=help_text
    )


def _stream_field(block, label, help_text=""):
    return StreamField(block, verbose_name=label, blank=True, help_text=help_text)


class ClassificationMixin(models.Model):
    """Where, how large, how governed, how far, when."""

    population = models.PositiveIntegerField(
        _("population"),
        null=True,
        blank=True,
        help_text=_("Copied from the city when the practice is submitted."),
    )
    population_year = models.PositiveSmallIntegerField(
        _("year of the population"), null=True, blank=True
    )
    population_source = models.CharField(
        _("source of the population"), max_length=200, blank=True
    )
    territorial_scope = _code_field(_("territorial scope"), choices.TerritorialScope)
    coordination = _code_field(_("coordination arrangement"), choices.Coordination)
    stage = _code_field(_("stage"), choices.Stage)
    start = models.CharField(
        _("start"), max_length=7, blank=True, validators=[PARTIAL_DATE]
    )
    end = models.CharField(
        _("end"), max_length=7, blank=True, validators=[PARTIAL_DATE]
    )
    ongoing = models.BooleanField(_("ongoing"), default=False)

    class Meta:
        abstract = True

    @property
    def band(self):
        """The population band of the frozen population, None if unknown."""
        return choices.population_band(self.population)

    def freeze_population(self) -> None:
        """Copy the city's population unless the record has one of its own."""
        if self.city and not self.population:
            self.population = self.city.population
            self.population_year = self.city.population_year
            self.population_source = self.city.population_source


class NarrativeMixin(models.Model):
    """What was wrong, what was wanted, what was done and with whom."""

    situation_before = _rich_field(_("starting point and problem"))
    objectives = _rich_field(_("objectives"))
    process = _stream_field(StepsStreamBlock(), _("how it was done"))
    building_blocks = _stream_field(ComponentsStreamBlock(), _("reusable components"))
    actors = _stream_field(ActorsStreamBlock(), _("actors and partners"))
    participation_level = _code_field(
        _("participation level"), choices.ParticipationLevel
    )
    participants = models.PositiveIntegerField(_("participants"), null=True, blank=True)
    participants_note = models.CharField(
        _("what the number counts"), max_length=255, blank=True
    )
    modality = _code_field(_("mode"), choices.Modality)
    resources_amount = models.DecimalField(
        _("amount"), max_digits=16, decimal_places=2, null=True, blank=True
    )
    resources_currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        help_text=_("ISO 4217 code, such as UYU."),
        validators=[RegexValidator(r"^[A-Z]{3}$", _("Write three capital letters."))],
    )
    resources_note = models.TextField(
        _("source of the funds and staff"), max_length=600, blank=True
    )
    pandemic = _code_field(_("relation to the pandemic"), choices.PandemicRelation)
    pandemic_note = _rich_field(_("what changed in the pandemic"))

    class Meta:
        abstract = True


class ResultsMixin(models.Model):
    """What came of it, how well that is known, what did not work, what it takes."""

    results = _rich_field(_("results"))
    indicators = _stream_field(IndicatorsStreamBlock(), _("indicators"))
    evidence_level = _code_field(_("evidence level"), choices.EvidenceLevel)
    limits = _rich_field(_("what did not work, limiting factors"))
    lessons = _stream_field(LessonsStreamBlock(), _("lessons learned"))
    transferability = _rich_field(_("conditions for transfer"))
    sources = _stream_field(
        SourcesStreamBlock(),
        _("sources"),
        _("Cite a source in any text by its number: [1]."),
    )
    media = _stream_field(MediaStreamBlock(), _("images, documents and links"))

    class Meta:
        abstract = True


class ResponsibilityMixin(models.Model):
    """Who answers, under which licence, checked when, known by which identifier."""

    provenance = _code_field(_("provenance"), choices.Provenance)
    contact_institution = models.CharField(_("institution"), max_length=200, blank=True)
    contact_office = models.CharField(_("office"), max_length=200, blank=True)
    contact_url = models.URLField(_("site of the institution"), blank=True)
    contact_email = models.EmailField(
        _("institutional e-mail"), blank=True, help_text=_("Never published.")
    )
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.CC_BY
    )
    consent_by = models.CharField(
        _("authorised by"),
        max_length=200,
        blank=True,
        help_text=_("Office or role that agreed to publish under this licence."),
    )
    consent_on = models.DateField(_("authorised on"), null=True, blank=True)
    consent_version = models.CharField(
        _("version of the agreement"), max_length=20, blank=True
    )
    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    next_check = models.DateField(_("next check"), null=True, blank=True)
    reviewer_note = models.CharField(_("reviewer's note"), max_length=300, blank=True)
    stable_id = models.CharField(_("identifier"), max_length=12, blank=True)
    version = models.PositiveIntegerField(_("version"), default=0)
    source_proposal_uuid = models.UUIDField(
        _("proposal it was made from"), null=True, blank=True
    )

    class Meta:
        abstract = True
