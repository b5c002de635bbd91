"""Which fields of a practice are facets, and the form that filters by them."""

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from practices import choices
from practices.countries import SOUTH_AMERICA, country_name


def _several(label, options):
    return forms.MultipleChoiceField(
        label=label,
        choices=options,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def _countries():
    return sorted(
        ((code.lower(), country_name(code)) for code in SOUTH_AMERICA),
        key=lambda choice: choice[1],
    )


class FilterForm(forms.Form):
    """Filters the repository; read from the address, never an error page.

    Values that are not offered are left out, so any address gives an answer.
    """

    axis = _several(_("Thematic axis"), ())
    country = _several(_("Country"), _countries)
    size = _several(
        _("Population"), [(band.code, band.label) for band in choices.POPULATION_BANDS]
    )
    coordination = _several(_("Coordination arrangement"), choices.Coordination.choices)
    stage = _several(_("Stage"), choices.Stage.choices)

    def __init__(self, *args, **kwargs):
        from practices.models.axis import axis_choices  # models import this module

        super().__init__(*args, **kwargs)
        # As a list: a callable would ask the database at every look.
        self.fields["axis"].choices = axis_choices()

    def chosen(self, name: str) -> list[str]:
        """The offered values that the address asks for in one facet."""
        offered = {str(value) for value, _label in self.fields[name].choices}
        asked = self.data.getlist(name) if hasattr(self.data, "getlist") else []
        return [value for value in dict.fromkeys(asked) if value in offered]

    @property
    def chips(self) -> list[dict]:
        """The chosen values with their label and the query string without them."""
        chips = []
        for name, field in self.fields.items():
            labels = {str(value): label for value, label in field.choices}
            for value in self.chosen(name):
                query = self.query(without=(name, value))
                chips.append({"label": labels[value], "query": query})
        return chips

    def query(self, without: tuple[str, str] | None = None) -> str:
        """The query string of the chosen values, one of them left out if given."""
        pairs = [(name, value) for name in self.fields for value in self.chosen(name)]
        return "&".join(f"{n}={v}" for n, v in pairs if (n, v) != without)

    def apply(self, practices):
        """The practices that have one chosen value in each facet in use."""
        if axes := self.chosen("axis"):
            practices = practices.with_code("axis", *axes)
        if countries := self.chosen("country"):
            upper = [code.upper() for code in countries]
            practices = practices.filter(city__country__in=upper)
        if sizes := self.chosen("size"):
            practices = practices.filter(_within_bands(sizes))
        for name in ("coordination", "stage"):
            if codes := self.chosen(name):
                practices = practices.filter(**{f"{name}__in": codes})
        return practices


def _within_bands(codes: list[str]) -> Q:
    condition = Q()
    for band in choices.POPULATION_BANDS:
        if band.code in codes:
            upper = {"population__lt": band.upper} if band.upper else {}
            condition |= Q(population__gte=max(band.lower, 1), **upper)
    return condition
