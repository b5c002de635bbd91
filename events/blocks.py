"""Blocks of webinar and conclusions pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from events.choices import PartnerRole
from mercociudades.blocks import DocumentBlock, stream_preview


class PartnerStructValue(blocks.StructValue):
    """A partner with its role as a label."""

    @property
    def role_label(self) -> str:
        """The role in the reader's language."""
        return PartnerRole(self["role"]).label if self.get("role") else ""


class PartnerBlock(blocks.StructBlock):
    """An organisation that makes the event possible."""

    name = blocks.CharBlock(label=_("name"), max_length=200)
    role = blocks.ChoiceBlock(choices=PartnerRole.choices, label=_("role"))
    url = blocks.URLBlock(label=_("site"), required=False)
    logo = ImageChooserBlock(label=_("logo"), required=False)

    class Meta:
        icon = "group"
        label = _("organisation")
        template = "blocks/partner_block.html"
        value_class = PartnerStructValue
        preview_value = {
            "name": "Mercociudades",
            "role": "organiser",
            "url": "https://mercociudades.org/",
        }
        description = _("An organisation with its role in the event")


class PartnersStreamBlock(blocks.StreamBlock):
    """Who organises and supports."""

    partner = PartnerBlock()

    class Meta:
        preview_value = stream_preview(partner=PartnerBlock)
        description = _("Organisations with their role in the event")


class DocumentsStreamBlock(blocks.StreamBlock):
    """Files of the event."""

    document = DocumentBlock()

    class Meta:
        preview_value = stream_preview(document=DocumentBlock)
        description = _("Files to download")


class KeyPointBlock(blocks.StructBlock):
    """Something concluded, with the practices it rests on."""

    statement = blocks.TextBlock(label=_("statement"))
    practice = blocks.PageChooserBlock(
        label=_("practice"), page_type="practices.PracticePage", required=False
    )

    class Meta:
        icon = "success"
        label = _("key point")
        template = "blocks/key_point_block.html"
        preview_value = {"statement": "Contenido de muestra.", "practice": None}
        description = _("Something concluded, with the practice it rests on")


class KeyPointsStreamBlock(blocks.StreamBlock):
    """What was concluded."""

    key_point = KeyPointBlock()

    class Meta:
        preview_value = stream_preview(key_point=KeyPointBlock)
        description = _("What was concluded, point by point")


class StatementBlock(blocks.TextBlock):
    """An agreement or an open question, in a sentence."""

    class Meta:
        icon = "list-ul"
        label = _("statement")
        template = "blocks/statement_block.html"
        preview_value = "Contenido de muestra."
        description = _("An agreement or an open question, in a sentence")


class StatementsStreamBlock(blocks.StreamBlock):
    """Agreements or open questions."""

    statement = StatementBlock()

    class Meta:
        preview_value = stream_preview(statement=StatementBlock)
        description = _("Agreements or open questions")
