"""Cities in the admin: list, form, chooser."""

from django.forms import Select
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.viewsets.model import ModelViewSet

from practices.countries import country_choices
from practices.models import City


class CityChooserViewSet(ChooserViewSet):
    """Choosing a city by its name."""

    model = City
    icon = "site"
    choose_one_text = _("Choose a city")
    choose_another_text = _("Choose another city")
    edit_item_text = _("Edit this city")
    per_page = 20


class CityViewSet(ModelViewSet):
    """Cities with place and population."""

    model = City
    icon = "site"
    menu_label = _("Cities")
    add_to_admin_menu = True
    menu_order = 210
    list_display = ["name", "country_name", "population", "population_year"]
    list_filter = ["country", "working_language"]
    search_fields = ["name"]
    copy_view_enabled = False
    panels = [
        FieldPanel("name"),
        FieldRowPanel(
            [
                FieldPanel("country", widget=Select(choices=country_choices)),
                FieldPanel("subdivision"),
            ]
        ),
        FieldPanel("government"),
        FieldPanel("website"),
        FieldPanel("working_language"),
        MultiFieldPanel(
            [
                FieldPanel("population"),
                FieldPanel("population_year"),
                FieldPanel("population_source"),
            ],
            heading=_("Population"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("latitude"),
                FieldPanel("longitude"),
                FieldPanel("coordinate_precision"),
                FieldPanel("geonames_id"),
            ],
            heading=_("Place"),
        ),
    ]


city_chooser = CityChooserViewSet("city_chooser")
cities = CityViewSet("cities", url_prefix="cities")
