"""What a first visit costs on a slow line: the first round trip carries the page."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

pytestmark = [pytest.mark.demo, pytest.mark.django_db]

FIRST_ROUND_TRIP = 14_600  # bytes of HTML and blocking CSS together
ALL_CSS, ALL_SCRIPTS, FONT = 12_000, 8_000, 30_000


def packed(data: bytes) -> int:
    return len(gzip.compress(data, 9))


def static_file(url: str) -> bytes:
    return Path(finders.find(url.removeprefix(settings.STATIC_URL))).read_bytes()


def stylesheets(page, blocking: bool) -> list[str]:
    return [
        link["href"]
        for link in page.soup.find_all("link", rel="stylesheet")
        if not blocking or link.get("media") != "print"
    ]


def test_html_and_blocking_css_fit_into_the_first_round_trip(fetched):
    heavy = {}
    for url, page in fetched.items():
        css = sum(packed(static_file(href)) for href in stylesheets(page, True))
        weight = packed(page.html.encode()) + css
        if weight > FIRST_ROUND_TRIP:
            heavy[url] = weight
    assert heavy == {}


def test_styles_scripts_and_font_keep_their_budgets(fetched):
    page = fetched["/es/"]
    assert sum(packed(static_file(u)) for u in stylesheets(page, False)) <= ALL_CSS
    scripts = [s["src"] for s in page.soup.find_all("script", src=True)]
    assert sum(packed(static_file(src)) for src in scripts) <= ALL_SCRIPTS
    fonts = [link["href"] for link in page.soup.find_all("link", rel="preload")]
    assert len(fonts) == 1
    assert len(static_file(fonts[0])) <= FONT


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG 2 ratio of two colours."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def palettes() -> list[dict[str, str]]:
    """The colours by role, light and dark, as the style sheet has them."""
    css = static_file("/static/mercociudades/css/site.css").decode()
    found = []
    for block in re.findall(r":root \{(.*?)\}", css, re.S)[:2]:
        found.append(dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block)))
    return [found[0], found[0] | found[1]]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark"])
def test_colours_contrast_enough_on_every_ground(palette):
    for ground in ("surface", "surface-2", "paper"):
        for role in ("ink", "muted", "link", "axis-1", "axis-2", "axis-3", "danger"):
            ratio = contrast(palette[role], palette[ground])
            assert ratio >= 4.5, (role, ground, round(ratio, 2))
        assert contrast(palette["control"], palette[ground]) >= 3, ground
        assert contrast(palette["focus"], palette[ground]) >= 3, ground
    assert contrast(palette["on-button"], palette["button"]) >= 7
