"""Images and documents of the portal; credit, licence and words per language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition

from mercociudades.languages import in_column


class Licence(models.TextChoices):
    """Licences of media and texts, by SPDX identifier where one exists."""

    CC_BY = "CC-BY-4.0", _("Creative Commons Attribution 4.0")
    CC_BY_SA = "CC-BY-SA-4.0", _("Creative Commons Attribution-ShareAlike 4.0")
    CC0 = "CC0-1.0", _("Public domain (CC0)")
    RESERVED = "reserved", _("All rights reserved, used with permission")


class LicensedMixin(models.Model):
    """Credit and licence of a file."""

    credit = models.CharField(_("credit"), max_length=255, blank=True)
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.CC_BY
    )

    class Meta:
        abstract = True


class PortalImage(LicensedMixin, AbstractImage):  # noqa: DJ008 - inherited
    """An image with its alternative text in each language of the site."""

    alt_es = models.CharField(
        _("alternative text in Spanish"), max_length=255, blank=True
    )
    alt_pt_br = models.CharField(
        _("alternative text in Portuguese"), max_length=255, blank=True
    )
    alt_en = models.CharField(
        _("alternative text in English"), max_length=255, blank=True
    )

    admin_form_fields = (
        "title", "file", "alt_es", "alt_pt_br", "alt_en", "credit", "licence",
        "collection", "tags", "focal_point_x", "focal_point_y", "focal_point_width",
        "focal_point_height",
    )  # fmt: skip

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self):
        """The alternative text in the reader's language; never the file name."""
        return in_column(self, "alt")


class PortalRendition(AbstractRendition):
    """A resized copy of an image."""

    image = models.ForeignKey(
        PortalImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class PortalDocument(LicensedMixin, AbstractDocument):  # noqa: DJ008 - inherited
    """A document with the language it is written in."""

    language_code = models.CharField(_("language"), max_length=10, blank=True)

    admin_form_fields = (
        "title", "file", "language_code", "credit", "licence", "collection", "tags",
    )  # fmt: skip

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]
