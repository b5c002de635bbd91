"""Blocks of the practice record: steps, components, actors, figures, sources."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock

from mercociudades.blocks import (
    RICH_TEXT_FEATURES,
    ProperNameBlock,
)
from practices.choices import ActorKind, Direction, SupportKind

YEAR = RegexValidator(r"^\d{4}$", _("Write a year of four digits, such as 2019."))


class StepBlock(blocks.StructBlock):
    """One step of how it was done."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    when = ProperNameBlock(
        label=_("when"),
        required=False,
        max_length=20,
        help_text=_("A year, a month or a range: 2019, 2019-05, 2019-2021."),
    )
    text = blocks.RichTextBlock(label=_("text"), features=RICH_TEXT_FEATURES)
    image = ImageChooserBlock(label=_("image"), required=False)

    class Meta:
        icon = "list-ol"
        label = _("step")
        template = "blocks/step_block.html"
        preview_value = {
            "title": "Diagnóstico",
            "when": "2019",
            "text": "<p>Talleres en cada barrio, contenido de muestra.</p>",
            "image": None,
        }
        description = _("What was done, when and how")


class ComponentBlock(blocks.StructBlock):
    """A part of the practice that another city can use alone."""

    name = blocks.CharBlock(label=_("name"), max_length=120)
    what = blocks.TextBlock(label=_("what it is"))
    enabling = blocks.TextBlock(label=_("what it needs"), required=False)
    lesson = blocks.TextBlock(label=_("what was learned"), required=False)

    class Meta:
        icon = "thumbtack"
        label = _("reusable component")
        template = "blocks/component_block.html"
        preview_value = {
            "name": "Mesa territorial",
            "what": "Reunión mensual de áreas, contenido de muestra.",
            "enabling": "",
            "lesson": "",
        }
        description = _("A part of the practice that another city can use alone")


class ActorStructValue(blocks.StructValue):
    """An actor with its codes as labels."""

    @property
    def kind_label(self) -> str:
        """The kind of body in the reader's language."""
        return ActorKind(self["kind"]).label if self.get("kind") else ""

    @property
    def support_labels(self) -> list[str]:
        """The kinds of support in the reader's language."""
        return [SupportKind(code).label for code in self.get("support") or []]


class ActorBlock(blocks.StructBlock):
    """Who took part and with what."""

    name = ProperNameBlock(label=_("name"), max_length=200)
    kind = blocks.ChoiceBlock(choices=ActorKind.choices, label=_("kind of body"))
    support = blocks.MultipleChoiceBlock(
        choices=SupportKind.choices, label=_("support"), required=False
    )
    role = blocks.CharBlock(label=_("role"), required=False, max_length=255)

    class Meta:
        icon = "group"
        label = _("actor")
        template = "blocks/actor_block.html"
        value_class = ActorStructValue
        preview_value = {
            "name": "Universidad Nacional de Rosario",
            "kind": "academia",
            "support": ["tecnico"],
            "role": "Asistencia técnica, contenido de muestra",
        }
        description = _("Who took part, with which support")


class IndicatorStructValue(blocks.StructValue):
    """An indicator that knows its change."""

    @property
    def change(self) -> Decimal | None:
        """After minus before in the indicator's unit; None if either is unknown."""
        before, after = self.get("before"), self.get("after")
        return None if before is None or after is None else after - before

    @property
    def plus(self) -> str:
        """The sign of a rise; a fall brings its own."""
        return "+" if self.change and self.change > 0 else ""

    @property
    def is_share(self) -> bool:
        """Whether the figure is itself a percentage, so that points tell its change."""
        return (self.get("unit") or "").strip().startswith("%")

    @property
    def change_percent(self) -> int | None:
        """The change in percent of the first value, rounded; None if undefined."""
        if self.change is None or not self["before"] or self.is_share:
            return None
        return round(self.change / abs(self["before"]) * 100)

    @property
    def verdict(self) -> str:
        """``better``, ``worse`` or ``neutral``: is it the change sought?"""
        if not self.change or self.get("better") in (None, "", Direction.NEUTRAL):
            return "neutral"
        rose = self.change > 0
        return "better" if rose == (self["better"] == Direction.UP) else "worse"

    @property
    def bars(self) -> list[tuple[str, Decimal, int]]:
        """Chart rows ``(year, value, width)``; the larger value is 100 wide."""
        values = [
            (self.get(f"{name}_year") or "", self.get(name))
            for name in ("before", "after")
            if self.get(name) is not None
        ]
        largest = max((abs(value) for _year, value in values), default=0) or 1
        return [
            (year, value, max(2, round(abs(value) / largest * 100)))
            for year, value in values
        ]


class IndicatorBlock(blocks.StructBlock):
    """One measured change with its source."""

    name = blocks.CharBlock(label=_("indicator"), max_length=160)
    unit = blocks.CharBlock(label=_("unit"), max_length=60, required=False)
    before = blocks.DecimalBlock(label=_("before"), required=False)
    before_year = ProperNameBlock(
        label=_("year of the first value"), required=False, validators=[YEAR]
    )
    after = blocks.DecimalBlock(label=_("after"), required=False)
    after_year = ProperNameBlock(
        label=_("year of the last value"), required=False, validators=[YEAR]
    )
    better = blocks.ChoiceBlock(
        choices=Direction.choices, label=_("direction"), default=Direction.UP
    )
    source = blocks.IntegerBlock(
        label=_("number of the source"),
        help_text=_("Its place in the list of sources, from 1."),
        required=False,
        min_value=1,
    )

    class Meta:
        icon = "order-up"
        label = _("indicator")
        template = "blocks/indicator_block.html"
        value_class = IndicatorStructValue
        preview_value = {
            "name": "Hogares con agua potable",
            "unit": "%",
            "before": Decimal("62"),
            "before_year": "2010",
            "after": Decimal("88"),
            "after_year": "2020",
            "better": "up",
            "source": 1,
        }
        description = _("A figure before and after, with unit, years and source")

    def clean(self, value):
        """A figure needs its year; the last value is the one that must be there."""
        result = super().clean(value)
        errors = {
            f"{name}_year": ValidationError(_("Give the year of this value."))
            for name in ("before", "after")
            if result.get(name) is not None and not result.get(f"{name}_year")
        }
        if errors and not getattr(self, "is_deferred_validation", False):
            raise StructBlockValidationError(errors)
        return result


class LessonBlock(blocks.TextBlock):
    """One thing learned, in a short statement."""

    class Meta:
        icon = "success"
        label = _("lesson")
        template = "blocks/lesson_block.html"
        preview_value = "Publicar lo acordado sostiene la participación."
        description = _("One thing learned, in a short statement")


class SourceBlock(blocks.StructBlock):
    """A published document or page that supports what the record says."""

    title = ProperNameBlock(label=_("title"), max_length=300)
    publisher = ProperNameBlock(
        label=_("author or publisher"), max_length=200, required=False
    )
    year = ProperNameBlock(label=_("year"), required=False, validators=[YEAR])
    url = blocks.URLBlock(label=_("address"), required=False)
    language = blocks.ChoiceBlock(
        choices=[("es", _("Spanish")), ("pt", _("Portuguese")), ("en", _("English"))],
        label=_("language"),
        required=False,
    )

    class Meta:
        icon = "link-external"
        label = _("source")
        template = "blocks/source_block.html"
        preview_value = {
            "title": "Censo Nacional de Población 2022",
            "publisher": "INDEC",
            "year": "2023",
            "url": "https://www.indec.gob.ar/",
            "language": "es",
        }
        description = _("A published document or page; cite it in the text as [1]")
