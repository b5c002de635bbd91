"""Project rules as system checks: breaking one fails ``manage.py check``."""

import inspect

from django.apps import apps
from django.core.checks import Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from wagtail.blocks import Block, StreamBlock, StructBlock
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import get_page_models

OWN_APPS = (
    "mercociudades", "home", "practices", "events", "search", "editorial",
    "localization",
)  # fmt: skip


def own_page_models() -> list:
    """Our concrete page types."""
    return [m for m in get_page_models() if m._meta.app_label in OWN_APPS]


def own_block_classes() -> list:
    """The block classes of the modules ``blocks`` and ``streams`` of our apps."""
    from importlib import import_module
    from importlib.util import find_spec

    classes = []
    for name in (f"{app}.{kind}" for app in OWN_APPS for kind in ("blocks", "streams")):
        if find_spec(name) is None:
            continue
        for _name, item in inspect.getmembers(import_module(name), inspect.isclass):
            if issubclass(item, Block) and item.__module__ == name:
                classes.append(item)
    return classes


@register()
def check_page_types(app_configs, **kwargs):
    """Page types extend BasePage, say their parents and children, have a template."""
    from mercociudades.pages import BasePage  # models are not loaded earlier

    errors = []
    for model in own_page_models():
        if not issubclass(model, BasePage):
            errors.append(
                Error(
                    f"{model.__name__} does not extend BasePage.",
                    hint="Derive it from mercociudades.pages.BasePage.",
                    obj=model,
                    id="mercociudades.E001",
                )
            )
        for name in ("parent_page_types", "subpage_types"):
            if name not in vars(model):
                errors.append(
                    Error(
                        f"{model.__name__} does not declare {name}.",
                        hint="Without it an author may put any page type there.",
                        obj=model,
                        id="mercociudades.E002",
                    )
                )
        if "translatable_fields" in vars(model):
            errors.append(
                Error(
                    f"{model.__name__} lists translatable_fields in full.",
                    hint="Name exceptions in override_translatable_fields: a new "
                    "field would silently never be translated.",
                    obj=model,
                    id="mercociudades.E003",
                )
            )
        try:
            get_template(model.template)
        except TemplateDoesNotExist:
            errors.append(
                Error(
                    f"The template {model.template} of {model.__name__} is missing.",
                    hint="Add it below templates/.",
                    obj=model,
                    id="mercociudades.E004",
                )
            )
    return errors


@register()
def check_blocks(app_configs, **kwargs):
    """Blocks have a preview value and a description: editors choose by sight."""
    errors = []
    for block in own_block_classes():
        meta = block._meta_class
        for name in ("preview_value", "description"):
            if getattr(meta, name, None) is None:
                errors.append(
                    Error(
                        f"{block.__name__} has no {name}.",
                        hint="Set it in the Meta of the block.",
                        obj=block,
                        id="mercociudades.E005",
                    )
                )
        template = getattr(meta, "template", None)
        if template is None and not issubclass(block, StructBlock | StreamBlock):
            continue
        if template:
            try:
                get_template(template)
            except TemplateDoesNotExist:
                errors.append(
                    Error(
                        f"The template {template} of {block.__name__} is missing.",
                        hint="Add it below templates/blocks/.",
                        obj=block,
                        id="mercociudades.E006",
                    )
                )
    return errors


@register()
def check_settings_models(app_configs, **kwargs):
    """Site settings live in ``home``, where header and footer read them."""
    return [
        Error(
            f"{model.__name__} is a site setting outside home.",
            hint="Move it to home.models.settings.",
            obj=model,
            id="mercociudades.E007",
        )
        for model in apps.get_models()
        if issubclass(model, BaseSiteSetting)
        and model._meta.app_label in OWN_APPS
        and model._meta.app_label != "home"
    ]
