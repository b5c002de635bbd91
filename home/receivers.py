"""Raises the content generation when something public changes."""

from django.apps import apps
from django.db.models.signals import post_delete, post_save
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from home.generation import raise_generation

CONTENT_APPS = ("home", "practices", "events")
NOT_CONTENT = {"ContentGeneration", "PortalRendition"}


def _raise(**kwargs):
    raise_generation()


def _content_models():
    for label in CONTENT_APPS:
        for model in apps.get_app_config(label).get_models():
            if model.__name__ not in NOT_CONTENT:
                yield model
    yield from (Locale, Page, PageViewRestriction, Site)
    yield from (get_image_model(), get_document_model())


def connect() -> None:
    """Listen to every model that public templates read."""
    for model in set(_content_models()):
        uid = f"generation-{model._meta.label}"
        post_save.connect(_raise, sender=model, dispatch_uid=f"{uid}-save")
        post_delete.connect(_raise, sender=model, dispatch_uid=f"{uid}-delete")
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(_raise, dispatch_uid=f"generation-{id(signal)}")
