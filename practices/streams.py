"""The streams of the practice record: which blocks stand under which key."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from mercociudades.blocks import DocumentBlock, FigureBlock, LinkBlock, stream_preview
from practices.blocks import (
    ActorBlock,
    ComponentBlock,
    IndicatorBlock,
    LessonBlock,
    SourceBlock,
    StepBlock,
)


class StepsStreamBlock(blocks.StreamBlock):
    """How it was done, step by step."""

    step = StepBlock()

    class Meta:
        preview_value = stream_preview(step=StepBlock)
        description = _("The steps of the process in order")


class ComponentsStreamBlock(blocks.StreamBlock):
    """Parts that can be reused."""

    component = ComponentBlock()

    class Meta:
        preview_value = stream_preview(component=ComponentBlock)
        description = _("Parts that another city can use alone")


class ActorsStreamBlock(blocks.StreamBlock):
    """Who took part."""

    actor = ActorBlock()

    class Meta:
        preview_value = stream_preview(actor=ActorBlock)
        description = _("Who took part, with which support")


class IndicatorsStreamBlock(blocks.StreamBlock):
    """Measured changes."""

    indicator = IndicatorBlock()

    class Meta:
        preview_value = stream_preview(indicator=IndicatorBlock)
        description = _("Figures before and after")


class LessonsStreamBlock(blocks.StreamBlock):
    """What was learned."""

    lesson = LessonBlock()

    class Meta:
        preview_value = stream_preview(lesson=LessonBlock)
        description = _("Short statements of what was learned")


class SourcesStreamBlock(blocks.StreamBlock):
    """Where it can be checked; the order gives the numbers."""

    source = SourceBlock()

    class Meta:
        preview_value = stream_preview(source=SourceBlock)
        description = _("Published sources in the order of their numbers")


class MediaStreamBlock(blocks.StreamBlock):
    """Images, documents and links."""

    figure = FigureBlock()
    document = DocumentBlock()
    link = LinkBlock()

    class Meta:
        preview_value = stream_preview(link=LinkBlock)
        description = _("Images, documents and links")
