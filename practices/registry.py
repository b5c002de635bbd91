"""The keys of the practice record: one list for form, page, export and import.

Each key says which model fields hold it, from which level on it is needed, how
long it may be and under what condition it is asked for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from django.utils.functional import Promise
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.rich_text import RichText

TITLE_CHARACTERS = 100
SUMMARY_CHARACTERS = 280


class Level(IntEnum):
    """How far a record must be filled in; each level includes those before it."""

    DRAFT = 0
    SUBMIT = 1
    PUBLISH = 2


def _on_axis(code: str) -> Callable:
    return lambda practice: code in practice.codes("axis")


def _has_ended(practice) -> bool:
    return practice.stage in {"finalizada", "discontinuada"}


@dataclass(frozen=True)
class Key:
    """One key of the record.

    ``fields`` are names of form fields, the first is where a message is shown;
    ``words`` is the budget of visible words in the original language, None for
    none; ``when`` is asked with the practice if the need is conditional.
    """

    number: int
    name: str
    label: Promise
    fields: tuple[str, ...]
    level: Level | None = None
    words: int | None = None
    when: Callable | None = None
    help_text: Promise | str = ""

    def is_needed(self, practice, level: Level) -> bool:
        """Whether the record must have this key to pass ``level``."""
        if self.level is None or level < self.level:
            return False
        return self.when is None or self.when(practice)

    def is_filled(self, practice) -> bool:
        """Whether any field of the key has a value."""
        return any(_has_value(practice, name) for name in self.fields)

    def word_count(self, practice) -> int:
        """Visible words in the fields of this key."""
        return sum(count_words(getattr(practice, name, "")) for name in self.fields)


KEYS = (
    Key(1, "title", _("Title"), ("title",), Level.DRAFT),
    Key(2, "summary", _("Summary"), ("summary",), Level.SUBMIT,
        help_text=_("What was done, where and what came of it, in two sentences.")),
    Key(3, "axes", _("Thematic axis"), ("main_axis", "other_axes"), Level.SUBMIT),
    Key(4, "city", _("City"), ("city",), Level.SUBMIT),
    Key(5, "population", _("Population"), ("population",), Level.SUBMIT),
    Key(6, "territorial_scope", _("Territorial scope"), ("territorial_scope",),
        Level.SUBMIT),
    Key(7, "coordination", _("Coordination arrangement"), ("coordination",),
        Level.SUBMIT),
    Key(8, "planning_instruments", _("Planning instrument"),
        ("planning_instruments",), Level.SUBMIT),
    Key(9, "stage", _("Stage"), ("stage",), Level.SUBMIT),
    Key(10, "start", _("Start"), ("start",), Level.SUBMIT),
    Key(10, "end", _("End"), ("end",), Level.SUBMIT, when=_has_ended),
    Key(11, "situation_before", _("Starting point and problem"),
        ("situation_before",), Level.SUBMIT, 150,
        help_text=_("What was wrong, for whom, and since when.")),
    Key(12, "objectives", _("Objectives"), ("objectives",), Level.PUBLISH, 100,
        help_text=_("What was to be achieved, as it was written then.")),
    Key(13, "process", _("How it was done"), ("process",), Level.SUBMIT, 400,
        help_text=_("What was done, not what is intended; one step for each stage.")),
    Key(14, "building_blocks", _("Reusable components"), ("building_blocks",)),
    Key(15, "participation_level", _("Participation level"),
        ("participation_level",), Level.SUBMIT, when=_on_axis("participacion")),
    Key(16, "participants", _("Participants"),
        ("participants", "target_groups", "modality")),
    Key(17, "actors", _("Actors and partners"), ("actors",)),
    Key(18, "resources", _("Resources"), ("resources_amount", "resources_note")),
    Key(19, "results", _("Results"), ("results",), Level.SUBMIT, 250,
        help_text=_("What changed and how it is known; cite sources as [1].")),
    Key(20, "evidence_level", _("Evidence level"), ("evidence_level",), Level.SUBMIT),
    Key(21, "limits", _("What did not work, limiting factors"), ("limits",),
        Level.SUBMIT, 150,
        help_text=_("What would not be done again: what others learn most from.")),
    Key(22, "lessons", _("Lessons learned"), ("lessons",), Level.SUBMIT, 300),
    Key(23, "transferability", _("Conditions for transfer"), ("transferability",),
        Level.PUBLISH, 300,
        help_text=_("What another city must have before it begins.")),
    Key(24, "adapted_from", _("Adapted from"), ("adapted_from",)),
    Key(25, "pandemic", _("Relation to the pandemic"), ("pandemic",),
        Level.SUBMIT, when=_on_axis("adaptabilidad")),
    Key(26, "sdgs", _("Sustainable Development Goals"), ("goals",), Level.PUBLISH),
    Key(27, "topics", _("Topics"), ("topics",)),
    Key(28, "media", _("Images, documents, links"), ("media", "sources")),
    Key(29, "contact", _("Contact"), ("contact_institution",), Level.SUBMIT),
    Key(31, "licence", _("Licence and consent"), ("licence",), Level.SUBMIT),
    Key(33, "next_check", _("Next check"), ("next_check",), Level.PUBLISH),
)  # fmt: skip

# A full record also has four of these, an indicator with both values among them.
DEEPENING = ("building_blocks", "participants", "actors", "resources", "media")


def key_of_field(name: str) -> Key | None:
    """The key that a form field belongs to."""
    return next((key for key in KEYS if name in key.fields), None)


def missing(practice, level: Level) -> list[Key]:
    """The keys that ``level`` needs and the record lacks, in form order."""
    return [
        key
        for key in KEYS
        if key.is_needed(practice, level) and not key.is_filled(practice)
    ]


def completeness(practice) -> str:
    """``completa`` or ``basica``: how much more than the needed the record has."""
    filled = sum(
        key.is_filled(practice) for key in KEYS if key.name in DEEPENING
    ) + any(block.value.change is not None for block in practice.indicators or ())
    return "completa" if filled >= 4 else "basica"


def count_words(value) -> int:
    """Visible words of a text, rich text or stream value."""
    if hasattr(value, "stream_block"):
        return sum(count_words(block.value) for block in value)
    if isinstance(value, RichText):
        value = value.source
    if isinstance(value, dict):
        return sum(
            count_words(part)
            for name, part in value.items()
            if isinstance(part, str | RichText) and name not in {"when", "kind"}
        )
    if not isinstance(value, str):
        return 0
    return len(strip_tags(value.replace("<", " <")).split())


def _has_value(practice, name: str) -> bool:
    value = practice.form_value(name)
    if isinstance(value, str):
        return bool(strip_tags(value).strip())
    return value not in (None, False) and (not hasattr(value, "__len__") or len(value))
