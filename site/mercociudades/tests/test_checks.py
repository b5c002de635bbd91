"""The project rules are system checks that fire."""

import pytest
from django.template import TemplateDoesNotExist
from wagtail.blocks import CharBlock

from mercociudades import checks
from practices.models import AxisPage, PracticePage


def ids(errors) -> set[str]:
    return {error.id.rpartition(".")[2] for error in errors}


def test_the_project_keeps_its_own_rules():
    assert checks.check_page_types(None) == []
    assert checks.check_blocks(None) == []
    assert checks.check_settings_models(None) == []


@pytest.mark.parametrize("name", ["parent_page_types", "subpage_types"])
def test_a_page_type_must_say_what_may_stand_around_it(name, monkeypatch):
    monkeypatch.delattr(AxisPage, name)
    assert ids(checks.check_page_types(None)) == {"E002"}


def test_a_full_list_of_translatable_fields_is_refused(monkeypatch):
    monkeypatch.setattr(PracticePage, "translatable_fields", [], raising=False)
    assert "E003" in ids(checks.check_page_types(None))


def test_a_page_type_needs_its_template(monkeypatch):
    def missing(name):
        raise TemplateDoesNotExist(name)

    monkeypatch.setattr(checks, "get_template", missing)
    assert "E004" in ids(checks.check_page_types(None))
    assert "E006" in ids(checks.check_blocks(None))


def test_a_block_needs_a_preview_and_a_description(monkeypatch):
    class BareBlock(CharBlock):
        """No Meta at all."""

    monkeypatch.setattr(checks, "own_block_classes", lambda: [BareBlock])
    errors = checks.check_blocks(None)
    assert ids(errors) == {"E005"}
    assert {error.msg for error in errors} == {
        "BareBlock has no preview_value.", "BareBlock has no description.",
    }  # fmt: skip


@pytest.mark.parametrize("model", checks.own_page_models(), ids=lambda m: m.__name__)
def test_a_draft_of_any_page_type_needs_a_title_and_nothing_else(model):
    """A value that is neither text nor null would pause the editor's autosave."""
    own = [f for f in model._meta.local_concrete_fields if not f.primary_key]
    waiting = {"CharField", "TextField", "JSONField", "SlugField", "BooleanField"}
    needed = [
        field.name
        for field in own
        if not field.null
        and not field.has_default()
        and field.get_internal_type() not in waiting
        and not field.name.endswith("_ptr")
    ]
    assert needed == []
    assert all(field.blank or field.has_default() for field in own), [
        field.name for field in own if not field.blank and not field.has_default()
    ]
