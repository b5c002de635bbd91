"""The number of the content: raised by every change, after its commit."""

import pytest
from django.db import connection, transaction

from home.generation import current_generation, raise_generation
from home.receivers import _content_models
from home.tests.factories import HomePageFactory, PortalImageFactory
from practices.tests.factories import CityFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def raised(django_capture_on_commit_callbacks):
    """Whether a block of code raises the number."""

    def check(change) -> bool:
        # What the test prepared waits for a commit that never comes.
        connection.run_on_commit.clear()
        before = current_generation()
        with django_capture_on_commit_callbacks(execute=True):
            change()
        return current_generation() > before

    return check


def test_a_published_page_raises_it(raised):
    home = HomePageFactory()
    assert raised(lambda: home.save_revision().publish())


def test_city_image_and_settings_raise_it(raised):
    assert raised(CityFactory)
    assert raised(PortalImageFactory)


def test_a_deletion_raises_it(raised):
    city = CityFactory()
    assert raised(city.delete)


def test_many_changes_of_one_transaction_raise_it_once(
    django_capture_on_commit_callbacks,
):
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        with transaction.atomic():
            raise_generation()
            raise_generation()
    assert len(callbacks) == 1


def test_what_is_rolled_back_raises_nothing(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        try:
            with transaction.atomic():
                raise_generation()
                raise RuntimeError
        except RuntimeError:
            pass
    assert callbacks == []


def test_it_is_read_once_a_request(rf, django_assert_num_queries):
    request = rf.get("/")
    with django_assert_num_queries(1):
        assert current_generation(request) == current_generation(request)


def test_every_content_model_is_listened_to():
    names = {model.__name__ for model in _content_models()}
    assert {"PracticePage", "City", "AxisPage", "SiteSettings", "Event"} <= names
