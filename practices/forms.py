"""The editor's form of a practice: codes as boxes, needs by level."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from practices import choices
from practices.registry import Level, missing


def _boxes(label, vocabulary):
    return forms.MultipleChoiceField(
        label=label,
        choices=vocabulary.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def _axes():
    from practices.models.axis import axis_choices  # models import this module

    return axis_choices()


class PracticePageForm(WagtailAdminPageForm):
    """Refuses to submit or publish an incomplete record; a draft it always takes."""

    main_axis = forms.ChoiceField(
        label=_("main axis"),
        required=False,
        choices=lambda: [("", "---------"), *_axes()],
        help_text=_("Its moderators review the practice."),
    )
    other_axes = forms.MultipleChoiceField(
        label=_("further axes"),
        required=False,
        choices=_axes,
        widget=forms.CheckboxSelectMultiple,
    )
    planning_instruments = _boxes(_("planning instruments"), choices.PlanningInstrument)
    goals = _boxes(_("Sustainable Development Goals, up to five"), choices.Goal)
    target_groups = _boxes(_("target groups"), choices.TargetGroup)
    topics = _boxes(_("topics"), choices.Topic)

    CODES = {
        "planning_instruments": choices.Vocabulary.INSTRUMENT,
        "goals": choices.Vocabulary.GOAL,
        "target_groups": choices.Vocabulary.TARGET_GROUP,
        "topics": choices.Vocabulary.TOPIC,
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        axes = self.instance.codes(choices.Vocabulary.AXIS)
        self.initial.setdefault("main_axis", axes[0] if axes else "")
        self.initial.setdefault("other_axes", axes[1:])
        for name, vocabulary in self.CODES.items():
            self.initial.setdefault(name, self.instance.codes(vocabulary))

    @property
    def wanted_level(self) -> Level:
        """What the pressed button asks for."""
        if "action-publish" in self.data:
            return Level.PUBLISH
        if any(name.startswith("action-submit") for name in self.data):
            return Level.SUBMIT
        return Level.DRAFT

    def clean(self):
        """Check what concerns several fields, then the needs of the wanted level."""
        cleaned = super().clean()
        self._write_codes(cleaned)
        if self.wanted_level == Level.DRAFT:
            return cleaned
        self._check_dates(cleaned)
        if len(cleaned.get("goals") or []) > 5:
            self.add_error("goals", _("Choose five goals at the most."))
        self._check_needs(cleaned)
        return cleaned

    def _check_dates(self, cleaned):
        start, end = cleaned.get("start") or "", cleaned.get("end") or ""
        if end and cleaned.get("ongoing"):
            self.add_error("end", _("An ongoing practice has no end."))
        if start and end and end < start[: len(end)]:
            self.add_error("end", _("The end is before the start."))
        if cleaned.get("population") and not cleaned.get("population_year"):
            self.add_error("population_year", _("Give the year of the population."))

    def _check_needs(self, cleaned):
        practice = self.instance
        for name, value in cleaned.items():
            if name in {field.name for field in practice._meta.concrete_fields}:
                setattr(practice, name, value)
        if not practice.city_id and self.parent_page:
            practice.city = getattr(self.parent_page.specific, "city", None)
        practice.freeze_population()
        lacking = missing(practice, self.wanted_level)
        for key in lacking:
            field = key.fields[0] if key.fields[0] in self.fields else None
            if field not in self.errors:
                self.add_error(
                    field,
                    ValidationError(
                        _("“%(label)s” is still missing."),
                        code="missing",
                        params={"label": key.label},
                    ),
                )

    def _write_codes(self, cleaned):
        main, others = cleaned.get("main_axis"), cleaned.get("other_axes") or []
        axes = [code for code in [main, *others] if code]
        self.instance.set_codes(choices.Vocabulary.AXIS, list(dict.fromkeys(axes)))
        for name, vocabulary in self.CODES.items():
            self.instance.set_codes(vocabulary, cleaned.get(name) or [])
