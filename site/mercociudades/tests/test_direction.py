"""Which app may know which: imports and foreign keys point one way."""

import ast
from pathlib import Path

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model

MAY_USE = {
    "mercociudades": set(),
    "search": {"mercociudades"},
    "home": {"mercociudades", "search"},
    "practices": {"mercociudades", "search", "home"},
    "events": {"mercociudades", "search", "home", "practices"},
    "editorial": {"mercociudades"},
    "localization": {"mercociudades"},
}
# The address book of the site names the views of every app.
EXEMPT = {"mercociudades/urls.py"}


def modules_of(app: str) -> list[Path]:
    root = Path(apps.get_app_config(app).path)
    return [
        path
        for path in root.rglob("*.py")
        if not {"tests", "migrations"} & set(path.relative_to(root).parts)
        and f"{app}/{path.relative_to(root)}" not in EXEMPT
    ]


def imported_names(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize("app", MAY_USE)
def test_an_app_imports_only_what_lies_below_it(app):
    forbidden = MAY_USE.keys() - MAY_USE[app] - {app}
    wrong = {
        f"{path}: {name}"
        for path in modules_of(app)
        for name in imported_names(path)
        if name in forbidden
    }
    assert not wrong


@pytest.mark.parametrize("app", MAY_USE)
def test_an_app_has_relations_only_to_what_lies_below_it(app):
    forbidden = MAY_USE.keys() - MAY_USE[app] - {app}
    wrong = {
        f"{model.__name__}.{field.name}"
        for model in apps.get_app_config(app).get_models()
        for field in model._meta.get_fields()
        if field.is_relation
        and not field.auto_created
        and field.related_model
        and field.related_model is not get_user_model()
        and field.related_model._meta.app_label in forbidden
    }
    assert not wrong
