"""How many questions a page asks the database, cold and warm, and none twice."""

from collections import Counter

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from mercociudades.tests.multiply import multiply
from practices.models import PracticePage

pytestmark = [pytest.mark.demo, pytest.mark.django_db]

# Warm: the site, the pages on the path, the page, its restrictions, its versions,
# the generation, then what the page itself lists. Cold adds header, footer, axes
# and what stands around a practice.
BUDGETS = {
    "homepage": (14, 31),
    "standardpage": (7, 19),
    "axispage": (12, 24),
    "practiceindexpage": (12, 25),
    "citypage": (10, 22),
    "practicepage": (10, 29),
    "webinarpage": (12, 25),
    "search": (11, 22),
    "404": (6, 19),
}


def ask(client, url):
    with CaptureQueriesContext(connection) as context:
        response = client.get(url)
    assert response.status_code in (200, 404)
    return [query["sql"] for query in context.captured_queries]


@pytest.mark.parametrize("kind", BUDGETS)
def test_a_page_stays_within_its_budget_and_asks_nothing_twice(
    kind, demo, client, example_urls
):
    warm_budget, cold_budget = BUDGETS[kind]
    url = example_urls[kind]
    ContentType.objects.clear_cache()
    for name in ("default", "renditions"):
        caches[name].clear()
    Site.clear_site_root_paths_cache()
    cold = ask(client, url)
    warm = ask(client, url)
    assert len(warm) <= warm_budget, warm
    assert len(cold) <= cold_budget, cold
    for queries in (cold, warm):
        assert [sql for sql, times in Counter(queries).items() if times > 1] == []


@pytest.mark.parametrize(
    "kind", ["homepage", "axispage", "practiceindexpage", "citypage", "practicepage"]
)
def test_queries_are_equal_at_ten_and_at_a_thousand_practices(
    kind, demo, client, example_urls
):
    url = example_urls[kind]
    ask(client, url)
    few = ask(client, url)
    practice = PracticePage.objects.live().filter(locale__language_code="es").last()
    multiply(practice, 1000)
    ask(client, url)
    many = ask(client, url)
    assert len(many) == len(few)


def test_a_list_of_a_thousand_practices_does_not_weigh_more(demo, client, example_urls):
    url = example_urls["practiceindexpage"]
    before = len(client.get(url).content)
    practice = PracticePage.objects.live().filter(locale__language_code="es").last()
    multiply(practice, 1000)
    for cache in caches.all():
        cache.clear()
    assert len(client.get(url).content) < before * 1.1
