"""The form of a practice, in the order of the record."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    PublishingPanel,
    TitleFieldPanel,
)

from practices.panels import BudgetPanel

# Form fields that stand for codes in the rows of ``terms``.
CODE_FIELDS = {
    "planning_instruments": "instrument",
    "goals": "goal",
    "target_groups": "target_group",
    "topics": "topic",
}


def form_value(practice, name: str):
    """The value of a form field, also of one that stands for codes."""
    if name == "main_axis":
        return practice.main_axis
    if name == "other_axes":
        return practice.codes("axis")[1:]
    if name in CODE_FIELDS:
        return practice.codes(CODE_FIELDS[name])
    value = getattr(practice, name)
    return list(value.all()) if hasattr(value, "all") else value


CONTENT = [
    HelpPanel(template="practices/admin/practice_help.html"),
    # Fills in the address as the title is typed; without one nothing is saved.
    TitleFieldPanel("title"),
    BudgetPanel("summary"),
    FieldPanel("cover_image"),
    MultiFieldPanel(
        [FieldPanel("main_axis"), FieldPanel("other_axes")],
        heading=_("Thematic axis"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("territorial_scope"),
            FieldPanel("coordination"),
            FieldPanel("planning_instruments"),
            FieldPanel("stage"),
            FieldPanel("start"),
            FieldPanel("end"),
            FieldPanel("ongoing"),
            InlinePanel("other_cities", heading=_("Further cities")),
        ],
        heading=_("Place, scope and time"),
    ),
    BudgetPanel("situation_before"),
    BudgetPanel("objectives"),
    BudgetPanel("process"),
    FieldPanel("building_blocks"),
    MultiFieldPanel(
        [
            FieldPanel("participation_level"),
            FieldPanel("participants"),
            FieldPanel("participants_note"),
            FieldPanel("target_groups"),
            FieldPanel("modality"),
        ],
        heading=_("Participation"),
    ),
    FieldPanel("actors"),
    MultiFieldPanel(
        [
            FieldPanel("resources_amount"),
            FieldPanel("resources_currency"),
            FieldPanel("resources_note"),
        ],
        heading=_("Resources"),
    ),
    BudgetPanel("results"),
    FieldPanel("indicators"),
    FieldPanel("evidence_level"),
    BudgetPanel("limits"),
    BudgetPanel("lessons"),
    BudgetPanel("transferability"),
    InlinePanel("adapted_from", heading=_("Adapted from")),
    MultiFieldPanel(
        [FieldPanel("pandemic"), FieldPanel("pandemic_note")],
        heading=_("Pandemic"),
    ),
    MultiFieldPanel(
        [FieldPanel("goals"), FieldPanel("topics")], heading=_("Goals and topics")
    ),
    FieldPanel("sources"),
    FieldPanel("media"),
    MultiFieldPanel(
        [
            FieldPanel("contact_institution"),
            FieldPanel("contact_office"),
            FieldPanel("contact_url"),
            FieldPanel("contact_email"),
        ],
        heading=_("Contact"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("licence"),
            FieldPanel("consent_by"),
            FieldPanel("consent_on"),
            FieldPanel("consent_version"),
        ],
        heading=_("Licence and authorisation"),
    ),
]

SETTINGS = [
    PublishingPanel(),
    MultiFieldPanel(
        [
            FieldPanel("provenance"),
            FieldPanel("checked_on"),
            FieldPanel("next_check"),
            FieldPanel("reviewer_note"),
            FieldPanel("stable_id", read_only=True),
        ],
        heading=_("Checked by the network"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("population"),
            FieldPanel("population_year"),
            FieldPanel("population_source"),
        ],
        heading=_("Population of the record"),
    ),
]
