"""Chromium, a running demonstration site, and what a page is asked to hold."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from conftest import CHROMIUM

FLAGS = [
    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
    "--force-color-profile=srgb", "--disable-background-networking",
    "--disable-component-update", "--no-first-run",
]  # fmt: skip
AXE = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium; no browser is downloaded."""
    return browser_type_launch_args | {"executable_path": CHROMIUM, "args": FLAGS}


@pytest.fixture(scope="session")
def demo_server(demo_site, django_db_blocker):
    """The address of a server with the demonstration, for tests that only read."""
    with django_db_blocker.unblock():
        server = LiveServer("localhost")
        port = int(server.url.rpartition(":")[2])
        Site.objects.filter(is_default_site=True).update(
            hostname="localhost", port=port
        )
        Site.clear_site_root_paths_cache()
        yield server.url
        server.stop()
        Site.objects.filter(is_default_site=True).update(port=80)
        Site.clear_site_root_paths_cache()


class Watched:
    """A page of the browser that remembers what went wrong on it."""

    def __init__(self, page, base: str):
        self.page, self.base = page, base
        self.errors: list[str] = []
        self.outside: list[str] = []
        page.on("console", self._on_console)
        page.on("pageerror", self._on_error)
        page.on("request", self._on_request)

    def _on_console(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def _on_error(self, error):
        self.errors.append(str(error))

    def _on_request(self, request):
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.outside.append(request.url)

    def forget(self):
        """Begin to watch anew."""
        self.errors.clear()
        self.outside.clear()

    def visit(self, path: str):
        """Open a path of the site and wait until it has loaded."""
        return self.page.goto(self.base + path, wait_until="load")

    def overflow(self) -> int:
        """Pixels that the page is wider than the window."""
        return self.page.evaluate(
            "() => { const d = document.documentElement;"
            " return d.scrollWidth - d.clientWidth; }"
        )

    def violations(self, rules: tuple[str, ...] = RULES) -> dict[str, list[str]]:
        """What axe finds, of any impact: rule to elements; ``rules`` are tags."""
        if not self.page.evaluate("typeof axe === 'object'"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        result = self.page.evaluate(
            "tags => axe.run(document, {runOnly: {type: 'tag', values: tags},"
            " resultTypes: ['violations']})",
            list(rules),
        )
        return {
            found["id"]: [node["html"][:160] for node in found["nodes"]]
            for found in result["violations"]
        }


@pytest.fixture
def open_browser(browser, demo_server):
    """Opens a watched page: width, colour scheme, JavaScript or not."""
    contexts = []

    def open_page(width=1280, scheme="light", scripts=True) -> Watched:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            reduced_motion="reduce",
            java_script_enabled=scripts,
            locale="es-UY",
            timezone_id="America/Montevideo",
            has_touch=width < 700,
        )
        contexts.append(context)
        return Watched(context.new_page(), demo_server)

    yield open_page
    for context in contexts:
        context.close()
