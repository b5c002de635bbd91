"""Every page type in a real browser: widths, schemes, languages, no JavaScript."""

import gzip

import pytest
from wagtail.models import Page

pytestmark = [pytest.mark.browser, pytest.mark.demo, pytest.mark.django_db]
VIEWS = ("buscar/?q=plan", "buscar/?q=", "buscar/?q=zzzz", "no-existe/")


@pytest.fixture(scope="session")
def paths(demo_site, django_db_blocker) -> dict[str, list[str]]:
    """One path per page type and view, by language; the longest text of each type."""
    with django_db_blocker.unblock():
        found: dict[str, dict[str, str]] = {}
        pages = Page.objects.live().filter(depth__gt=1)
        for page in pages.select_related("locale", "content_type").order_by("path"):
            code = page.locale.language_code
            found.setdefault(code, {})[page.content_type.model] = page.get_url()
    return {
        code: [*urls.values(), *(f"/{code}/{view}" for view in VIEWS)]
        for code, urls in found.items()
    }


def path_only(url: str) -> str:
    """The path of an address that may carry the site's host."""
    return "/" + url.split("/", 3)[3] if url.startswith("http") else url


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["es", "pt-br", "en"])
def test_pages_are_accessible_and_fit(language, width, open_browser, paths):
    """Every rule of axe in the light scheme; in the dark one those about colour.

    Nothing but colours differs between the schemes, so the other rules would find
    the same again.
    """
    problems = {}
    watched = open_browser(width)
    for path in map(path_only, paths[language]):
        watched.forget()
        watched.page.emulate_media(color_scheme="light")
        watched.visit(path)
        found = {
            "console": [e for e in watched.errors if "404 (Not Found)" not in e],
            "outside": list(watched.outside),
            "overflow": max(watched.overflow(), 0),
            "axe": watched.violations(),
        }
        watched.page.emulate_media(color_scheme="dark")
        found["axe dark"] = watched.violations(("cat.color",))
        wrong = {name: value for name, value in found.items() if value}
        if wrong:
            problems[path] = wrong
    assert problems == {}


def test_everything_is_there_without_javascript(open_browser, paths):
    watched = open_browser(390, scripts=False)
    for path in map(path_only, paths["es"]):
        response = watched.visit(path)
        assert response.status in (200, 404), path
        assert watched.page.locator("main h1").is_visible(), path
        assert watched.page.locator("header nav").first.is_visible(), path
    practice = next(p for p in paths["es"] if p.count("/") >= 5)
    watched.visit(path_only(practice))
    link = watched.page.locator("a[hreflang=en]").first
    link.click()
    assert "/en/" in watched.page.url


def test_the_keyboard_reaches_content_menu_switcher_and_contents(open_browser, paths):
    watched = open_browser()
    practice = path_only(next(p for p in paths["es"] if p.count("/") >= 5))
    watched.visit(practice)
    page = watched.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    seen = []
    for _step in range(45):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                """() => {
                    const e = document.activeElement, s = getComputedStyle(e);
                    return {href: e.getAttribute('href') || '', tag: e.tagName,
                            lang: e.getAttribute('hreflang') || '',
                            ring: s.outlineStyle !== 'none' && s.outlineWidth !== '0px'
                                  || s.boxShadow !== 'none'};
                }"""
            )
        )
    assert any(stop["lang"] == "en" for stop in seen)
    assert any(stop["href"].startswith("#") for stop in seen)
    assert [
        s for s in seen if s["tag"] in ("A", "BUTTON", "INPUT") and not s["ring"]
    ] == ([])


def test_the_skip_link_leads_to_the_content(open_browser, paths):
    watched = open_browser()
    watched.visit("/es/")
    watched.page.keyboard.press("Tab")
    watched.page.keyboard.press("Enter")
    assert watched.page.url.endswith("#main")


@pytest.mark.parametrize("width", [320, 390])
def test_targets_on_a_phone_are_large_enough(width, open_browser, paths):
    small = {}
    watched = open_browser(width)
    for path in map(path_only, paths["es"]):
        watched.visit(path)
        found = watched.page.evaluate(
            """() => [...document.querySelectorAll('a, button, input, summary, select')]
                .filter(e => e.checkVisibility()
                             && !e.closest('p, li, dd, td, blockquote, svg'))
                .map(e => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
                .filter(([, r]) => r.width && (r.height < 24 || r.width < 24)
                                   && r.top > 0)
                .map(([html]) => html)"""
        )
        if found:
            small[path] = found
    assert small == {}


def test_the_practice_prints_without_navigation(open_browser, paths):
    watched = open_browser()
    watched.visit(path_only(next(p for p in paths["es"] if p.count("/") >= 5)))
    watched.page.emulate_media(media="print")
    assert not watched.page.locator("header nav").first.is_visible()
    assert watched.page.locator("main h1").is_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_first_visit_stays_light(width, open_browser, paths):
    """Home 150 kB, a practice 200 kB, others 150 kB; text as it is sent, compressed."""
    weights = {}
    for path in map(path_only, paths["es"]):
        watched = open_browser(width)
        responses = []
        watched.page.on(
            "response", lambda response, kept=responses: kept.append(response)
        )
        watched.visit(path)
        total = sum(_sent(response) for response in responses)
        limit = 200_000 if path.count("/") >= 5 else 150_000
        if total > limit:
            weights[path] = total
        watched.page.context.close()
    assert weights == {}


def _sent(response) -> int:
    body = response.body()
    kind = response.headers.get("content-type", "")
    packs = kind.startswith("text/") or "svg" in kind or "javascript" in kind
    return len(gzip.compress(body, 9)) if packs else len(body)
