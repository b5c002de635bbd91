"""Publishes home page, pages of text and settings of the demonstration."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from home.demo import standard_texts, texts
from home.demo.images import store_image
from home.images import warm
from home.models import HomePage, SiteSettings, StandardPage
from mercociudades.demo import DemoPage, add, find, locales, stable_uuid, stream

HOME_SLUGS = {"es": "inicio", "pt-br": "inicio-pt-br", "en": "inicio-en"}
ORGANISER = "Mercociudades"
ORGANISER_URL = "https://mercociudades.org/"


def build_home(language: str, hero=None) -> HomePage:
    """The unsaved home page."""
    words = {
        name: getattr(texts, name.upper()).in_language(language)
        for name in (
            "title", "seo_title", "kicker", "headline", "lead", "axes_intro",
            "practices_intro", "map_intro", "about",
        )
    }  # fmt: skip
    return HomePage(
        slug=HOME_SLUGS[language],
        search_description=texts.DESCRIPTION.in_language(language),
        hero_image=hero,
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("home"),
        **words,
    )


def _in_language(value, language: str):
    """A block's value: a text, or the texts of a block of several fields by name."""
    if isinstance(value, dict):
        return {name: _in_language(part, language) for name, part in value.items()}
    return value.in_language(language)


def build_standard(key: str, language: str) -> StandardPage:
    """The unsaved page of text ``key``."""
    words = standard_texts.PAGES[key]
    body = [(kind, _in_language(value, language)) for kind, value in words["body"]]
    return StandardPage(
        title=words["title"].in_language(language),
        slug=words["slug"].in_language(language),
        lead=words["lead"].in_language(language),
        body=stream("standard", key, blocks=body),
        search_description=words["description"].in_language(language),
        show_in_footer=True,
        locale=Locale.objects.get(language_code=language),
        translation_key=stable_uuid("standard", key),
    )


def _add_home(hero) -> HomePage:
    """The Spanish home page below the root, in place of Wagtail's welcome page."""
    home = build_home("es", hero)
    known = find(home)
    if known is not None:
        return known
    root = Page.get_first_root_node()
    home = add(root, home)
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname,
            "port": address.port or (443 if address.scheme == "https" else 80),
            "root_page": home,
            "site_name": texts.SITE_NAME.es,
        },
    )
    for page in Page.objects.filter(depth=2).exclude(pk=home.pk):
        if page.specific_class is Page:
            page.delete()
    return HomePage.objects.get(pk=home.pk)


def write_settings() -> SiteSettings:
    """Fill in the settings of the site unless somebody has done so."""
    stored = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    if stored.name_es:
        return stored
    for name in ("name", "tagline", "footer"):
        text = getattr(texts, {"name": "SITE_NAME"}.get(name, name.upper()))
        for column, value in (("es", text.es), ("pt_br", text.pt), ("en", text.en)):
            setattr(stored, f"{name}_{column}", value)
    stored.contact_institution = "Mercociudades – UTPEyAM"
    stored.contact_url = ORGANISER_URL
    organiser = {"name": ORGANISER, "url": ORGANISER_URL, "logo": None}
    stored.organisers = stream("settings", blocks=[("organisation", organiser)])
    stored.save()
    return stored


def generate(draw_hero: Callable[[], bytes]) -> list[DemoPage]:
    """Publish the Spanish pages; the list is in the order of the tree."""
    locales()
    hero = store_image("Portada del portal", "portal.jpg", draw_hero, texts.HERO_ALT)
    warm(hero)
    home = _add_home(hero)
    write_settings()
    pages = [DemoPage(home, lambda language: build_home(language, hero))]
    for key in standard_texts.PAGES:
        page = add(home, build_standard(key, "es"))
        pages.append(
            DemoPage(page, lambda language, key=key: build_standard(key, language))
        )
    return pages
