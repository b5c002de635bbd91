"""Every block of ours renders what its preview promises, in every language."""

import pytest
from django.conf import settings
from django.utils.translation import override
from wagtail.blocks import ChooserBlock

from mercociudades.checks import own_block_classes
from mercociudades.tests.demo.crawl import visible_text

pytestmark = pytest.mark.django_db

each_block = pytest.mark.parametrize(
    "block_class", own_block_classes(), ids=lambda block_class: block_class.__name__
)


def preview_of(block_class):
    """The block with its preview value as the editor's chooser shows it."""
    block = block_class()
    block.set_name("preview")
    return block, block.get_preview_value()


@each_block
@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
def test_a_block_renders_its_preview(block_class, language):
    block, value = preview_of(block_class)
    with override(language):
        html = str(block.render(value, context={}))
    is_stream = hasattr(block, "child_blocks") and not hasattr(value, "bound_blocks")
    if not is_stream:
        assert visible_text(html), html


def choosers(block):
    """The choosers of pages, images and documents at any depth of a block."""
    for child in getattr(block, "child_blocks", {}).values():
        if isinstance(child, ChooserBlock):
            yield child
        yield from choosers(child)


@each_block
def test_a_preview_value_passes_the_blocks_own_rules(block_class, monkeypatch):
    block, value = preview_of(block_class)
    for chooser in choosers(block):  # there is no image or page to choose here
        monkeypatch.setattr(chooser.field, "required", False)
    block.clean(value)


@each_block
def test_a_block_is_described_in_the_three_languages(block_class):
    block = block_class()
    words = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            words.append((str(block.get_description()), str(block.label)))
    descriptions = {description for description, _label in words}
    assert all(descriptions) and len(descriptions) == len(words), words
