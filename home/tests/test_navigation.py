"""Header and footer in three states: default, translated, untranslated."""

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils.translation import override

from home.tests.factories import HomePageFactory, StandardPageFactory, translated_home
from practices.models import PracticeIndexPage
from practices.tests.factories import PracticeIndexPageFactory, translated

pytestmark = pytest.mark.django_db


def navigation(language):
    template = Template("{% load navigation_tags %}{% navigation as nav %}")
    context = Context({"request": RequestFactory().get(f"/{language}/")})
    with override(language):
        template.render(context)
    return context["nav"]


@pytest.fixture
def home():
    page = HomePageFactory()
    PracticeIndexPageFactory(parent=page, show_in_menus=True)
    StandardPageFactory(parent=page, title="Privacidad", show_in_footer=True)
    return page


def test_the_default_language_shows_its_own_pages(home):
    nav = navigation("es")
    assert [link["title"] for link in nav["menu"]] == ["Prácticas"]
    assert [link["title"] for link in nav["footer"]] == ["Privacidad"]
    assert nav["menu"][0]["lang"] == ""


def test_a_short_title_stands_in_menus(home):
    index = home.get_children().type(PracticeIndexPage).get().specific
    index.menu_title = "Casos"
    index.save()
    assert [link["title"] for link in navigation("es")["menu"]] == ["Casos"]


def test_a_translated_page_is_shown_in_the_readers_language(home):
    translated_home(home, "pt-br")
    for page in home.get_children().specific():
        translated(page, "pt-br", title=f"{page.title} (pt)")
    nav = navigation("pt-br")
    assert [link["title"] for link in nav["menu"]] == ["Prácticas (pt)"]
    assert [link["title"] for link in nav["footer"]] == ["Privacidad (pt)"]
    assert nav["home_url"].startswith("/pt-br/")


def test_an_untranslated_page_is_shown_in_its_language_and_says_so(home):
    translated_home(home, "en")
    nav = navigation("en")
    assert [(link["title"], link["lang"]) for link in nav["menu"]] == [
        ("Prácticas", "es")
    ]
    assert nav["footer"][0]["lang"] == "es"
