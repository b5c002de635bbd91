"""The hour of an event in the cities of Latin America."""

from itertools import groupby
from zoneinfo import ZoneInfo

from django.utils.translation import gettext_lazy as _

# Capitals and large cities of the region, and two that follow it from abroad.
CITIES = (
    (_("Buenos Aires"), "America/Argentina/Buenos_Aires"),
    (_("Montevideo"), "America/Montevideo"),
    (_("Brasília"), "America/Sao_Paulo"),
    (_("Asunción"), "America/Asuncion"),
    (_("Santiago de Chile"), "America/Santiago"),
    (_("La Paz"), "America/La_Paz"),
    (_("Manaus"), "America/Manaus"),
    (_("Caracas"), "America/Caracas"),
    (_("Bogotá"), "America/Bogota"),
    (_("Lima"), "America/Lima"),
    (_("Quito"), "America/Guayaquil"),
    (_("Rio Branco"), "America/Rio_Branco"),
    (_("Georgetown"), "America/Guyana"),
    (_("Paramaribo"), "America/Paramaribo"),
    (_("Cayenne"), "America/Cayenne"),
    (_("Mexico City"), "America/Mexico_City"),
    (_("Havana"), "America/Havana"),
    (_("Madrid"), "Europe/Madrid"),
)


def local_times(event) -> list[dict]:
    """Start and end by group of cities with the same clock, latest clock first.

    Each row has ``cities``, ``start``, ``end`` and ``other_day``, which tells that
    the date there is not the one of the event's zone.
    """
    if not event.starts_at or not event.ends_at:
        return []
    rows = []
    for name, zone in CITIES:
        start = event.starts_at.astimezone(ZoneInfo(zone))
        rows.append((start.replace(tzinfo=None), str(name), zone))
    rows.sort(key=lambda row: (row[0], row[1]), reverse=True)
    own_day = event.local_start.date()
    groups = []
    for start, members in groupby(rows, key=lambda row: row[0]):
        listed = list(members)
        end = event.ends_at.astimezone(ZoneInfo(listed[0][2]))
        groups.append(
            {
                "cities": sorted(name for _start, name, _zone in listed),
                "start": start,
                "end": end.replace(tzinfo=None),
                "other_day": start.date() != own_day,
            }
        )
    return groups


def place_of_zone(zone: str) -> str:
    """The city that stands for a zone, in the reader's language where it is listed.

    Other zones are called by the last part of their IANA name.
    """
    names = {listed: name for name, listed in CITIES}
    return str(names.get(zone, zone.rpartition("/")[2].replace("_", " ")))


def offset_label(moment) -> str:
    """The distance to Greenwich of an aware instant, such as ``GMT-3``."""
    minutes = int(moment.utcoffset().total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    return f"GMT{sign}{hours}" + (f":{rest:02}" if rest else "")


def moment_label(moment) -> str:
    """An aware instant as day, hour and offset; empty for None."""
    return f"{moment:%Y-%m-%d %H:%M} {offset_label(moment)}" if moment else ""
