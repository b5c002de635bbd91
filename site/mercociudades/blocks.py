"""Blocks that several page types share."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

RICH_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]
SAMPLE_TEXT = "<p>La ciudad convocó a sus barrios y publicó lo acordado.</p>"


def stream_preview(**kinds) -> list[tuple]:
    """The preview of a stream: one block of each kind with its own preview."""
    return [(name, kind._meta_class.preview_value) for name, kind in kinds.items()]


class ProperNameBlock(blocks.CharBlock):
    """A name that is the same in every language, so translators are not asked."""

    class Meta:
        icon = "tag"
        label = _("name")
        preview_value = "Municipalidad de Rosario"
        description = _("A name that is the same in every language")

    def get_translatable_segments(self, value):
        """Nothing to translate."""
        return []

    def restore_translated_segments(self, value, segments):
        """The value itself, as it was in the original."""
        return value


class HeadingBlock(blocks.CharBlock):
    """A section heading; its level follows from where it stands."""

    class Meta:
        icon = "title"
        label = _("heading")
        template = "blocks/heading_block.html"
        preview_value = "Antecedentes"
        description = _("Begins a section and appears in the contents of the page")


class ParagraphBlock(blocks.RichTextBlock):
    """Running text."""

    def __init__(self, **kwargs):
        kwargs.setdefault("features", RICH_TEXT_FEATURES)
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("text")
        template = "blocks/paragraph_block.html"
        preview_value = SAMPLE_TEXT
        description = _("Paragraphs and lists")


class FigureBlock(blocks.StructBlock):
    """An image with a caption; credit and alternative text belong to the image."""

    image = ImageChooserBlock(label=_("image"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=255)

    class Meta:
        icon = "image"
        label = _("image")
        template = "blocks/figure_block.html"
        preview_value = {
            "image": None,
            "caption": "Taller de barrio (muestra)",
        }
        description = _("An image with caption, credit and licence")


class QuoteBlock(blocks.StructBlock):
    """Somebody's words with their author."""

    quote = blocks.TextBlock(label=_("quote"))
    author = ProperNameBlock(label=_("author"), required=False)

    class Meta:
        icon = "openquote"
        label = _("quote")
        template = "blocks/quote_block.html"
        preview_value = {
            "quote": "Planificar es acordar.",
            "author": "Muestra",
        }
        description = _("A quotation with its author")


class NoticeBlock(blocks.StructBlock):
    """A short remark that stands out from the text."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = blocks.RichTextBlock(label=_("text"), features=RICH_TEXT_FEATURES)

    class Meta:
        icon = "info-circle"
        label = _("notice")
        template = "blocks/notice_block.html"
        preview_value = {"title": "Agenda", "text": "<p>Por definir.</p>"}
        description = _("A remark that must not be missed")


class DocumentBlock(blocks.StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("document"))
    note = blocks.CharBlock(label=_("note"), required=False, max_length=255)

    class Meta:
        icon = "doc-full"
        label = _("document")
        template = "blocks/document_block.html"
        preview_value = {"document": None, "note": "Convocatoria, contenido de muestra"}
        description = _("A file to download, with its type, size and language")


class LinkStructValue(blocks.StructValue):
    """Where a link leads."""

    @property
    def href(self) -> str:
        """The address: that of the page in the reader's language, or the URL."""
        page = self.get("page")
        return page.localized.url if page else self.get("url") or ""


class LinkBlock(blocks.StructBlock):
    """A link to a page of the site or to another site, never both."""

    label = blocks.CharBlock(label=_("text of the link"), max_length=120)
    page = blocks.PageChooserBlock(label=_("page"), required=False)
    url = blocks.URLBlock(label=_("address"), required=False)

    class Meta:
        icon = "link"
        label = _("link")
        template = "blocks/link_block.html"
        value_class = LinkStructValue
        preview_value = {"label": "Mercociudades", "url": "https://mercociudades.org/"}
        description = _("A link to a page of this site or to another site")

    def clean(self, value):
        """Refuse a link that leads nowhere or to two places."""
        result = super().clean(value)
        if bool(result.get("page")) == bool(result.get("url")):
            error = ValidationError(_("Give a page or an address, one of the two."))
            raise StructBlockValidationError({"page": error, "url": error})
        return result


class BodyStreamBlock(blocks.StreamBlock):
    """The body of a page of text."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    figure = FigureBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    document = DocumentBlock()
    link = LinkBlock()

    class Meta:
        label = _("body")
        preview_value = [("heading", "Antecedentes")]
        description = _("Text, images, quotations and files in any order")
