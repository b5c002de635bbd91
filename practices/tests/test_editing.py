"""The editor's form: drafts are always taken, needs are named."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text
from wagtail.test.utils.form_data import streamfield as stream_data

from editorial.models import User
from practices.models import PracticePage
from practices.tests.factories import AxisPageFactory, CityPageFactory

pytestmark = pytest.mark.django_db
STREAMS = (
    "process", "building_blocks", "actors", "indicators", "lessons", "sources", "media",
)  # fmt: skip
RICH = (
    "situation_before", "objectives", "results", "limits", "transferability",
    "pandemic_note",
)  # fmt: skip


@pytest.fixture
def admin(client):
    client.force_login(User.objects.create_superuser("admin@example.org"))
    return client


@pytest.fixture
def city_page():
    page = CityPageFactory()
    AxisPageFactory(parent=page.get_parent().get_parent().specific)
    return page


def form_data(**fields):
    """What the browser posts for a practice with nothing but these fields."""
    empty = {name: stream_data([]) for name in STREAMS}
    empty |= {name: rich_text("") for name in RICH}
    empty |= {
        "other_cities": inline_formset([]),
        "adapted_from": inline_formset([]),
        "comments": inline_formset([]),
        "slug": "una-practica",
        "licence": "CC-BY-4.0",
    }
    plain = {name: fields.pop(name) for name in ("goals", "topics") if name in fields}
    return nested_form_data(empty | fields) | plain


def create(admin, city_page, **fields):
    url = reverse(
        "wagtailadmin_pages:add", args=("practices", "practicepage", city_page.pk)
    )
    return admin.post(url, form_data(**fields))


def test_a_title_is_enough_for_a_draft(admin, city_page):
    create(admin, city_page, title="Una práctica")
    page = PracticePage.objects.get()
    assert not page.live
    assert page.city == city_page.city


def test_a_draft_keeps_blocks_that_were_just_written(admin, city_page):
    step = {"title": "Inicio", "when": "1998", "text": rich_text("<p>Uno.</p>")}
    create(
        admin,
        city_page,
        title="Una práctica",
        process=stream_data([("step", step | {"image": ""})]),
    )
    page = PracticePage.objects.get().get_latest_revision_as_object()
    assert page.process[0].value["title"] == "Inicio"
    assert page.process[0].id


def test_publishing_an_incomplete_record_names_what_is_missing(admin, city_page):
    response = create(admin, city_page, title="Una práctica", **{"action-publish": "1"})
    assert not PracticePage.objects.exists()
    errors = response.context["form"].errors
    assert errors.as_data()["summary"][0].code == "missing"
    assert {"summary", "main_axis", "limits", "objectives", "next_check"} <= set(errors)


def test_submitting_asks_less_than_publishing(admin, city_page):
    response = create(admin, city_page, title="Una práctica", **{"action-submit": "1"})
    errors = response.context["form"].errors
    assert "limits" in errors
    assert "objectives" not in errors


def test_what_was_written_is_still_in_the_form_after_a_refusal(admin, city_page):
    response = create(
        admin,
        city_page,
        title="Una práctica",
        limits=rich_text("<p>No llegó a todos.</p>"),
        topics=["ambiente"],
        **{"action-submit": "1"},
    )
    form = response.context["form"]
    assert "No llegó a todos." in str(form["limits"].value())
    assert form["topics"].value() == ["ambiente"]


def test_codes_chosen_as_boxes_reach_the_page_and_come_back(admin, city_page):
    create(
        admin,
        city_page,
        title="Una práctica",
        main_axis="participacion",
        goals=["11", "16"],
        topics=["ambiente"],
    )
    page = PracticePage.objects.get()
    latest = page.get_latest_revision_as_object()
    assert latest.codes("goal") == ["11", "16"]
    url = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    form = admin.get(url).context["form"]
    assert form.initial["main_axis"] == "participacion"
    assert form.initial["topics"] == ["ambiente"]


def test_dates_that_contradict_each_other_are_refused_on_submission(admin, city_page):
    response = create(
        admin,
        city_page,
        title="Una práctica",
        start="2010",
        end="2005-03",
        ongoing="on",
        **{"action-submit": "1"},
    )
    assert len(response.context["form"].errors["end"]) == 2


def test_a_draft_may_contradict_itself(admin, city_page):
    create(admin, city_page, title="Una práctica", start="2010", end="2005")
    assert PracticePage.objects.exists()


def test_more_than_five_goals_are_refused_on_submission(admin, city_page):
    response = create(
        admin,
        city_page,
        title="Una práctica",
        goals=["1", "2", "3", "4", "5", "6"],
        **{"action-submit": "1"},
    )
    assert "goals" in response.context["form"].errors


def test_autosave_takes_a_title_alone(admin, city_page):
    create(admin, city_page, title="Una práctica")
    page = PracticePage.objects.get()
    url = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    data = form_data(title="Una práctica mejor") | {
        "loaded_revision_id": page.latest_revision_id,
        "loaded_revision_created_at": page.latest_revision_created_at.isoformat(),
    }
    response = admin.post(url, data, headers={"accept": "application/json"})
    assert response.status_code == 200, response.content
    assert PracticePage.objects.get().draft_title == "Una práctica mejor"


def test_the_editor_shows_budgets_and_the_helper_sentence(admin, city_page):
    create(admin, city_page, title="Una práctica")
    url = reverse("wagtailadmin_pages:edit", args=(PracticePage.objects.get().pk,))
    html = admin.get(url).content.decode()
    assert 'data-budget="150"' in html
    assert 'data-budget="280"' in html
