"""Cities in the admin, and what a city may not say."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from practices.countries import country_choices, country_name
from practices.models import City
from practices.tests.factories import CityFactory

pytestmark = pytest.mark.django_db


def test_a_population_needs_its_year_and_coordinates_come_in_pairs():
    city = CityFactory.build(population_year=None, longitude=None)
    with pytest.raises(ValidationError) as refusal:
        city.clean()
    assert set(refusal.value.message_dict) == {"population_year", "longitude"}


def test_the_band_follows_from_the_population():
    assert CityFactory.build(population=19_999).band.code == "p1"
    assert CityFactory.build(population=20_000).band.code == "p2"
    assert CityFactory.build(population=None).band is None


@pytest.mark.parametrize(
    ("language", "name"), [("es", "Brasil"), ("pt-br", "Brasil"), ("en", "Brazil")]
)
def test_countries_have_short_names_in_each_language(language, name):
    assert country_name("br", language) == name


def test_a_code_without_a_name_is_shown_as_it_is():
    assert country_name("XX", "es") == "XX"


def test_south_america_comes_first_in_the_list_of_countries():
    codes = [code for code, _name in country_choices()]
    assert set(codes[:13]) >= {"AR", "BR", "UY"}
    assert len(codes) == len(set(codes)) == 249


def test_the_admin_lists_adds_and_chooses_cities(admin_client):
    CityFactory(name="Rosario")
    assert "Rosario" in admin_client.get(reverse("cities:index")).content.decode()
    url = reverse("cities:add")
    assert "Uruguay" in admin_client.get(url).content.decode()
    admin_client.post(
        url,
        {
            "name": "Rivera", "country": "UY", "working_language": "es",
            "coordinate_precision": "ciudad",
        },
    )  # fmt: skip
    assert City.objects.filter(name="Rivera", country="UY").exists()
    assert admin_client.get(reverse("city_chooser:choose")).status_code == 200
