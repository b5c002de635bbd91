"""Cities and their pages."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from mercociudades.blocks import RICH_TEXT_FEATURES
from mercociudades.pages import BasePage
from practices.choices import CoordinatePrecision, population_band
from practices.countries import country_name
from practices.structured_data import city_data


class City(index.Indexed, models.Model):
    """A city as its census describes it; the same in every language."""

    name = models.CharField(_("name"), max_length=120)
    country = models.CharField(
        _("country"), max_length=2, help_text=_("ISO 3166-1 code, such as UY.")
    )
    subdivision = models.CharField(
        _("subdivision"),
        max_length=6,
        blank=True,
        help_text=_("ISO 3166-2 code, such as AR-S."),
    )
    government = models.CharField(
        _("city government"),
        max_length=160,
        blank=True,
        help_text=_("Its official name, such as Municipalidad de Rosario."),
    )
    website = models.URLField(_("official site"), blank=True)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    coordinate_precision = models.CharField(
        _("precision of the coordinates"),
        max_length=10,
        choices=CoordinatePrecision.choices,
        default=CoordinatePrecision.CITY,
    )
    geonames_id = models.PositiveIntegerField(_("GeoNames id"), null=True, blank=True)
    population = models.PositiveIntegerField(_("population"), null=True, blank=True)
    population_year = models.PositiveSmallIntegerField(
        _("year of the population"), null=True, blank=True
    )
    population_source = models.CharField(
        _("source of the population"), max_length=200, blank=True
    )
    working_language = models.CharField(
        _("working language"),
        max_length=10,
        choices=[("es", _("Spanish")), ("pt-br", _("Portuguese"))],
        default="es",
    )

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("country"),
    ]

    class Meta:
        verbose_name = _("city")
        verbose_name_plural = _("cities")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["name", "country", "subdivision"], name="city_once"
            )
        ]

    def __str__(self):
        return f"{self.name} ({self.country})"

    def clean(self):
        """A population needs its year; coordinates come in pairs."""
        errors = {}
        if self.population and not self.population_year:
            errors["population_year"] = _("Give the year of the population.")
        if (self.latitude is None) != (self.longitude is None):
            errors["longitude"] = _("Give latitude and longitude, or neither.")
        if errors:
            raise ValidationError(errors)

    @property
    def country_name(self) -> str:
        """The country in the reader's language."""
        return country_name(self.country)

    @property
    def band(self):
        """The population band, None if the population is unknown."""
        return population_band(self.population)


class CityPage(BasePage):
    """A city: who it is and what it has shared."""

    parent_page_types = ["practices.PracticeIndexPage"]
    subpage_types = ["practices.PracticePage"]

    city = models.ForeignKey(
        City,
        verbose_name=_("city"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pages",
    )
    intro = RichTextField(_("about the city"), features=RICH_TEXT_FEATURES, blank=True)

    related_for_serving = ("locale", "city")
    content_panels = Page.content_panels + [FieldPanel("city"), FieldPanel("intro")]
    search_fields = BasePage.search_fields + [index.SearchField("intro")]
    override_translatable_fields = BasePage.override_translatable_fields + [
        SynchronizedField("city", overridable=False)
    ]

    class Meta:
        verbose_name = _("city page")
        verbose_name_plural = _("city pages")

    def get_context(self, request, *args, **kwargs):
        """Adds the city's practices, each once."""
        context = super().get_context(request, *args, **kwargs)
        context["practices"] = self.city.practices.for_list() if self.city else []
        return context

    def get_structured_data(self, request):
        """The city as a schema.org City."""
        return [city_data(self.city, self.get_full_url(request))] if self.city else []
