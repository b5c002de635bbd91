"""What a city's official does in the editor, in a real browser."""

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import expect
from wagtail.users.models import UserProfile

from editorial.models import User
from practices.models import CityPage, PracticePage

pytestmark = [pytest.mark.browser, pytest.mark.demo, pytest.mark.django_db]


@pytest.fixture
def editor(open_browser):
    """A browser in which a Spanish-speaking editor has logged in."""
    user = User.objects.create_user("redaccion@example.org", "una-clave-larga")
    user.groups.add(Group.objects.get(name="Editors"))
    UserProfile.objects.create(user=user, preferred_language="es")
    watched = open_browser()
    watched.visit("/admin/login/")
    watched.page.fill("[name=username]", user.email)
    watched.page.fill("[name=password]", "una-clave-larga")
    watched.page.click("[type=submit]")
    watched.page.wait_for_url("**/admin/")
    return watched


def open_form(editor):
    """The form of a new practice, after the editor has taken its first look at it."""
    parent = CityPage.objects.get(slug="montevideo", locale__language_code="es")
    editor.visit(f"/admin/pages/add/practices/practicepage/{parent.pk}/")
    editor.page.wait_for_timeout(2500)


def test_a_title_is_enough_for_the_draft_to_save_itself(editor):
    open_form(editor)
    editor.page.locator("#id_title").press_sequentially("Plan de barrio", delay=30)
    editor.page.wait_for_url("**/edit/", timeout=15_000)
    draft = PracticePage.objects.get(title="Plan de barrio")
    assert (draft.live, draft.slug) == (False, "plan-de-barrio")
    assert draft.city.name == "Montevideo"


def test_the_budget_counts_while_one_types(editor):
    open_form(editor)
    field = editor.page.locator("#id_summary")
    counter = editor.page.locator(".w-panel", has=field)
    field.press_sequentially("Doce letras.", delay=10)
    expect(counter).to_contain_text("12 / 280")


def test_what_is_missing_is_named_and_the_text_is_kept(editor):
    open_form(editor)
    editor.page.locator("#id_title").press_sequentially("Plan de barrio", delay=30)
    editor.page.wait_for_url("**/edit/", timeout=15_000)
    editor.page.locator("footer [data-w-dropdown-target=toggle]").first.click()
    editor.page.locator("button[name=action-submit]").first.click()
    editor.page.wait_for_load_state()
    body = editor.page.locator("main").inner_text()
    assert "«Resumen»" in body or "“Resumen”" in body
    assert editor.page.locator("#id_title").input_value() == "Plan de barrio"
    assert not PracticePage.objects.get(title="Plan de barrio").workflow_in_progress
