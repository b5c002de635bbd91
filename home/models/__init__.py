"""Models of the portal: images, documents, home, pages of text, settings."""

from .generation import ContentGeneration
from .media import Licence, PortalDocument, PortalImage, PortalRendition
from .pages import HomePage, StandardPage
from .settings import SiteSettings

__all__ = [
    "ContentGeneration",
    "HomePage",
    "Licence",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "SiteSettings",
    "StandardPage",
]
