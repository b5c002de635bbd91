"""Pages of the portal for tests."""

import factory
import wagtail_factories
from django.conf import settings
from wagtail.models import Locale, Page, Site

from home.models import HomePage, PortalImage, StandardPage


class LocaleFactory(factory.django.DjangoModelFactory):
    """A locale, the same one for the same language."""

    language_code = settings.LANGUAGE_CODE

    class Meta:
        model = Locale
        django_get_or_create = ("language_code",)


class PortalImageFactory(wagtail_factories.ImageFactory):
    """A small image with alternative texts."""

    alt_es = "Una plaza"
    alt_pt_br = "Uma praça"
    alt_en = "A square"

    class Meta:
        model = PortalImage


class HomePageFactory(wagtail_factories.PageFactory):
    """The home page of a language, below the root; the Spanish one is the site's."""

    title = "Inicio"
    locale = factory.SubFactory(LocaleFactory)
    slug = factory.LazyAttribute(lambda page: f"inicio-{page.locale.language_code}")
    parent = factory.LazyFunction(Page.get_first_root_node)

    class Meta:
        model = HomePage
        skip_postgeneration_save = True

    @factory.post_generation
    def make_site_root(page, create, extracted, **kwargs):
        """Let the default site begin at the first Spanish home page."""
        if create and page.locale.language_code == settings.LANGUAGE_CODE:
            Site.objects.filter(is_default_site=True).update(root_page=page)
            Site.clear_site_root_paths_cache()


class StandardPageFactory(wagtail_factories.PageFactory):
    """A page of text below a home page."""

    title = "Acerca de"
    parent = factory.SubFactory(HomePageFactory)

    class Meta:
        model = StandardPage


def translated_home(home: HomePage, language_code: str) -> HomePage:
    """The live home page of another language."""
    locale = LocaleFactory(language_code=language_code)
    page = home.copy_for_translation(locale)
    page.slug = f"inicio-{language_code}"
    page.save_revision().publish()
    Site.clear_site_root_paths_cache()
    return HomePage.objects.get(pk=page.pk)
