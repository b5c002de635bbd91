"""Axes, the repository's page and the cities' pages of the demonstration."""

from django.utils.html import escape
from django.utils.translation import override
from wagtail.models import Locale

from mercociudades.demo import DemoPage, add, stable_uuid
from practices.demo import texts
from practices.demo.build import build_city, build_city_page
from practices.demo.record import CityData, Practice
from practices.models import AxisPage, PracticeIndexPage


def build_index(language: str) -> PracticeIndexPage:
    """The unsaved page of the repository."""
    return PracticeIndexPage(
        title=texts.INDEX_TITLE.in_language(language),
        slug=texts.INDEX_SLUG.in_language(language),
        lead=texts.INDEX_LEAD.in_language(language),
        search_description=texts.INDEX_DESCRIPTION.in_language(language),
        show_in_menus=True,
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("index"),
    )


def build_axis(code: str, language: str) -> AxisPage:
    """The unsaved page of an axis."""
    words = texts.AXES[code]
    questions = "".join(
        f"<li>{escape(question.in_language(language))}</li>"
        for question in words["questions"]
    )
    lead = words["lead"].in_language(language)
    return AxisPage(
        title=words["title"].in_language(language),
        menu_title=words["short_title"].in_language(language),
        slug=words["slug"].in_language(language),
        code=code,
        lead=lead,
        questions=f"<ul>{questions}</ul>",
        moderator_note=f"<p>{escape(texts.MODERATION.in_language(language))}</p>",
        search_description=lead[:250],
        show_in_menus=True,
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("axis", code),
    )


def city_data(records: list[Practice]) -> list[CityData]:
    """The cities under which practices stand, each once, by name."""
    cities = {record.city.key: record.city for record in records}
    return sorted(cities.values(), key=lambda city: city.name)


def generate(home, records: list[Practice]) -> list[DemoPage]:
    """Publish the structure in Spanish; the list is in the order of the tree."""
    pages = [
        DemoPage(
            add(home, build_axis(code, "es")),
            lambda language, code=code: build_axis(code, language),
        )
        for code in texts.AXES
    ]
    index = add(home, build_index("es"))
    pages.append(DemoPage(index, build_index))
    for data in city_data(records):
        city = build_city(data)

        def build(language, data=data, city=city):
            with override(language):
                return build_city_page(data, city, language)

        pages.append(DemoPage(add(index, build("es")), build))
    return pages
