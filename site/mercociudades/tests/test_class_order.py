"""The bodies of page classes follow one order, and stay small."""

import ast
from pathlib import Path

import pytest
from django.conf import settings

PARENTS = {"BasePage"}
LARGEST_CLASS, LARGEST_FILE, LARGEST_TEMPLATE = 80, 310, 80
ROUTING = {"parent_page_types", "subpage_types", "max_count"}
PANELS = {
    "base_form_class", "related_for_serving", "exclude_fields_in_copy",
    "content_panels", "promote_panels",
    "settings_panels", "preview_modes", "private_page_options",
}  # fmt: skip


def sources() -> list[Path]:
    own = ("site", "home", "practices", "events", "search")
    return [
        path
        for name in own
        for path in (settings.BASE_DIR / name).rglob("*.py")
        if "migrations" not in path.parts
    ]


def page_classes() -> list:
    return list(_page_classes())


def _page_classes():
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and "tests" not in path.parts:
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if bases & PARENTS:
                    yield pytest.param(node, id=node.name)


def rank(node) -> int:
    if isinstance(node, ast.Expr):
        return 0
    if isinstance(node, ast.ClassDef):
        return 7
    if isinstance(node, ast.FunctionDef):
        return {"__str__": 8, "clean": 9, "save": 10}.get(node.name, 11)
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    name = target.id
    if name in ROUTING:
        return 1
    if name == "objects":
        return 3
    if name in PANELS:
        return 4
    return {"search_fields": 5, "override_translatable_fields": 6}.get(name, 2)


@pytest.mark.parametrize("node", page_classes())
def test_a_page_class_is_in_order(node):
    ranks = [rank(statement) for statement in node.body]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("node", page_classes())
def test_a_page_class_is_small(node):
    assert node.end_lineno - node.lineno < LARGEST_CLASS


def test_files_are_small():
    large = {
        str(path.relative_to(settings.BASE_DIR)): lines
        for path in sources()
        if "records" not in path.parts
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LARGEST_FILE
    }
    assert not large


def test_templates_are_small():
    large = {
        str(path.relative_to(settings.BASE_DIR)): lines
        for path in (settings.BASE_DIR / "templates").rglob("*.html")
        if (lines := len(path.read_text(encoding="utf-8").splitlines()))
        > LARGEST_TEMPLATE
    }
    assert not large
