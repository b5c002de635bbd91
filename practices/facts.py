"""The summary box, the contents and the labels of a practice page."""

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from mercociudades.languages import partial_date
from practices.choices import VOCABULARIES

# Anchor of a section and the field that fills it, in page order.
SECTIONS = (
    ("situation", "situation_before"),
    ("objectives", "objectives"),
    ("process", "process"),
    ("components", "building_blocks"),
    ("participation", "participation_level"),
    ("actors", "actors"),
    ("resources", "resources_note"),
    ("pandemic", "pandemic_note"),
    ("results", "results"),
    ("limits", "limits"),
    ("lessons", "lessons"),
    ("transfer", "transferability"),
    ("media", "media"),
    ("sources", "sources"),
)


def _section_labels() -> dict[str, str]:
    return {
        "situation": _("Starting point and problem"),
        "objectives": _("Objectives"),
        "process": _("How it was done"),
        "components": _("Reusable components"),
        "participation": _("Participation"),
        "actors": _("Actors and partners"),
        "resources": _("Resources"),
        "pandemic": _("Pandemic"),
        "results": _("Results and indicators"),
        "limits": _("What did not work"),
        "lessons": _("Lessons learned"),
        "transfer": _("Conditions for transfer"),
        "media": _("Images, documents and links"),
        "sources": _("Sources"),
        "cite": _("How to cite"),
    }


def contents(practice) -> list[dict]:
    """Anchor and label of every section that has text, in page order."""
    labels = _section_labels()
    found = [
        {"id": anchor, "label": labels[anchor]}
        for anchor, name in SECTIONS
        if getattr(practice, name)
    ]
    return [*found, {"id": "cite", "label": labels["cite"]}]


def terms(practice) -> dict[str, list[dict]]:
    """The chosen codes with their labels, by vocabulary in the plural."""
    return {
        f"{vocabulary.value}s": [
            {"code": code, "label": VOCABULARIES[vocabulary](code).label}
            for code in practice.codes(vocabulary)
            if code in VOCABULARIES[vocabulary].values
        ]
        for vocabulary in VOCABULARIES
    }


def period(practice) -> str:
    """When it took place, in words."""
    start, end = partial_date(practice.start), partial_date(practice.end)
    if start and end:
        return _("%(start)s to %(end)s") % {"start": start, "end": end}
    if start and practice.ongoing:
        return _("since %(start)s") % {"start": start}
    return start or end


def _value(text, url: str = "") -> dict:
    return {"text": str(text), "url": url}


def _filtered(repository_url: str, name: str, code: str) -> str:
    return f"{repository_url}?{name}={code}" if repository_url and code else ""


def facts(practice, repository_url: str) -> list[dict]:
    """Rows of the summary box: ``label``, ``values`` and ``note``; empty ones left out.

    Values that are facets of the repository carry the address of that list.
    """
    instruments = terms(practice)["instruments"]
    rows = [
        *_place_rows(practice, repository_url),
        _row(_("Territorial scope"), practice.get_territorial_scope_display()),
        _row(
            _("Coordination arrangement"),
            practice.get_coordination_display(),
            _filtered(repository_url, "coordination", practice.coordination),
        ),
        {
            "label": _("Planning instrument"),
            "values": [_value(instrument["label"]) for instrument in instruments],
            "note": "",
        },
        _row(
            _("Stage"),
            practice.get_stage_display(),
            _filtered(repository_url, "stage", practice.stage),
        ),
        _row(_("Period"), period(practice)),
        _row(_("Evidence level"), practice.get_evidence_level_display()),
    ]
    return [row for row in rows if any(value["text"] for value in row["values"])]


def _row(label: str, text, url: str = "", note: str = "") -> dict:
    return {"label": label, "values": [_value(text, url)], "note": note}


def _place_rows(practice, repository_url: str) -> list[dict]:
    """City, country, population and band of the practice."""
    band, city = practice.band, practice.city
    rows = []
    if city:
        country = _filtered(repository_url, "country", city.country.lower())
        rows.append(_row(_("City"), city.name))
        rows.append(_row(_("Country"), city.country_name, country))
    population = _("no data")
    if practice.population:
        number = number_format(practice.population, use_l10n=True, force_grouping=True)
        population = ngettext(
            "%(number)s inhabitant", "%(number)s inhabitants", practice.population
        ) % {"number": number}
    origin = (practice.population_year, practice.population_source)
    note = ", ".join(str(part) for part in origin if part)
    rows.append(_row(_("Population"), population, note=note))
    if band:
        size = _filtered(repository_url, "size", band.code)
        rows.append(_row(_("Population band"), band.label, size))
    return rows
