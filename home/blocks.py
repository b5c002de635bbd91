"""Blocks of the site settings."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock


class OrganisationBlock(blocks.StructBlock):
    """An organisation with its site and logo."""

    name = blocks.CharBlock(label=_("name"), max_length=160)
    url = blocks.URLBlock(label=_("site"), required=False)
    logo = ImageChooserBlock(label=_("logo"), required=False)

    class Meta:
        icon = "group"
        label = _("organisation")
        template = "blocks/organisation_block.html"
        preview_value = {"name": "Mercociudades", "url": "https://mercociudades.org/"}
        description = _("An organisation with its site and logo")


class SocialLinkBlock(blocks.StructBlock):
    """An account in a social network."""

    name = blocks.CharBlock(label=_("network"), max_length=40)
    url = blocks.URLBlock(label=_("address"))

    class Meta:
        icon = "link"
        label = _("social network")
        template = "blocks/social_link_block.html"
        preview_value = {"name": "YouTube", "url": "https://www.youtube.com/"}
        description = _("An account in a social network")
