"""Fetches every page of the demonstration once and reads its HTML."""

from functools import cached_property
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from wagtail.models import Page, Site

BASE = "http://localhost"


class Fetched:
    """An address with the answer it gave."""

    def __init__(self, url: str, response):
        self.url, self.response = url, response
        self.status = response.status_code
        self.html = response.content.decode()

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The parsed document."""
        return BeautifulSoup(self.html, "html.parser")

    def meta(self, **attributes) -> str:
        """The content of a meta element, empty if there is none."""
        found = self.soup.find("meta", attrs=attributes)
        return found.get("content", "") if found else ""

    @property
    def canonical(self) -> str:
        """The canonical address."""
        return self.soup.find("link", rel="canonical")["href"]

    @property
    def alternates(self) -> dict[str, str]:
        """Addresses by hreflang."""
        links = self.soup.find_all("link", rel="alternate", hreflang=True)
        return {link["hreflang"]: link["href"] for link in links}

    @property
    def links(self) -> set[str]:
        """Paths on this site that the document leads to."""
        found = set()
        for tag, name in (("a", "href"), ("link", "href"), ("img", "src")):
            for element in self.soup.find_all(tag, **{name: True}):
                target = urlsplit(urljoin(BASE + self.url, element[name]))
                if target.netloc in ("localhost", ""):
                    query = f"?{target.query}" if target.query else ""
                    found.add(target.path + query)
        return found


def site_pages() -> list[Page]:
    """Every live page of the demonstration below a home page, that one included."""
    Site.clear_site_root_paths_cache()
    return list(
        Page.objects.live()
        .filter(depth__gt=1)
        .select_related("locale")
        .order_by("path")
    )


def crawl(client) -> dict[str, Fetched]:
    """All live pages by path, in all languages."""
    fetched = {}
    for page in site_pages():
        url = urlsplit(page.full_url).path
        fetched[url] = Fetched(url, client.get(url))
    return fetched


def outline(soup: BeautifulSoup) -> list[int]:
    """The levels of the headings in document order."""
    return [int(h.name[1]) for h in soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6"])]


def visible_text(html: str) -> str:
    """What a person reads of a piece of HTML."""
    return BeautifulSoup(html, "html.parser").get_text(" ", strip=True)
