"""The pages of text in the three languages, one module a page.

A block is (kind, T) or, for a notice, (kind, {"title": T, "text": T}). The three
languages have the same paragraphs, list items and links in the same order, because
translations are paired by their place.
"""

from . import about, accessibility, licences, participate, privacy

PAGES = {
    "about": about.PAGE,
    "participate": participate.PAGE,
    "accessibility": accessibility.PAGE,
    "privacy": privacy.PAGE,
    "licences": licences.PAGE,
}
