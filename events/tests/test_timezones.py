"""The hour of an event in the cities of the region, as the tz database has it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils.translation import override

from events.models import Event
from events.timezones import CITIES, local_times, offset_label, place_of_zone

EXPECTED = {
    "2021-07-22": {
        "Montevideo": "10:00", "Brasília": "10:00", "Asunción": "09:00",
        "Santiago de Chile": "09:00", "La Paz": "09:00", "Manaus": "09:00",
        "Caracas": "09:00", "Lima": "08:00", "Bogotá": "08:00", "Quito": "08:00",
        "Rio Branco": "08:00", "Mexico City": "08:00", "Madrid": "15:00",
    },
    "2026-07-22": {
        "Montevideo": "10:00", "Brasília": "10:00", "Asunción": "10:00",
        "Santiago de Chile": "09:00", "La Paz": "09:00", "Manaus": "09:00",
        "Caracas": "09:00", "Lima": "08:00", "Bogotá": "08:00", "Quito": "08:00",
        "Rio Branco": "08:00", "Mexico City": "07:00", "Madrid": "15:00",
    },
    "2026-12-15": {
        "Montevideo": "10:00", "Brasília": "10:00", "Asunción": "10:00",
        "Santiago de Chile": "10:00", "La Paz": "09:00", "Manaus": "09:00",
        "Caracas": "09:00", "Lima": "08:00", "Bogotá": "08:00", "Quito": "08:00",
        "Rio Branco": "08:00", "Mexico City": "07:00", "Madrid": "14:00",
    },
}  # fmt: skip


def event_on(day: str) -> Event:
    """An event at 10:00 in Buenos Aires (UTC-3 all year) on a day."""
    start = datetime.fromisoformat(f"{day}T13:00:00").replace(tzinfo=UTC)
    return Event(starts_at=start, ends_at=start + timedelta(hours=2))


@pytest.mark.parametrize("day", EXPECTED)
def test_hours_by_city_are_those_of_the_day(day):
    with override("en"):
        hours = {
            city: row["start"].strftime("%H:%M")
            for row in local_times(event_on(day))
            for city in row["cities"]
        }
    assert EXPECTED[day].items() <= hours.items()
    assert len(hours) == len(CITIES)


def test_cities_with_the_same_clock_share_a_row_and_the_latest_comes_first():
    rows = local_times(event_on("2021-07-22"))
    starts = [row["start"] for row in rows]
    assert starts == sorted(set(starts), reverse=True)
    assert all(row["end"] - row["start"] == timedelta(hours=2) for row in rows)


def test_another_day_is_said():
    late = event_on("2021-07-22")
    late.starts_at += timedelta(hours=11)  # 21:00 in Buenos Aires, 02:00 in Madrid
    late.ends_at += timedelta(hours=11)
    assert [row["other_day"] for row in local_times(late)][0] is True
    assert [row["other_day"] for row in local_times(late)][-1] is False


def test_without_an_end_there_is_no_table():
    assert local_times(Event(starts_at=datetime.now(UTC))) == []


@pytest.mark.parametrize(
    ("language", "zone", "place"),
    [
        ("es", "America/Sao_Paulo", "Brasilia"),
        ("pt-br", "America/Asuncion", "Assunção"),
        ("en", "America/Argentina/Cordoba", "Cordoba"),
    ],
)
def test_a_zone_is_called_by_its_city_in_the_readers_language(language, zone, place):
    with override(language):
        assert place_of_zone(zone) == place


@pytest.mark.parametrize(
    ("minutes", "label"), [(-180, "GMT-3"), (60, "GMT+1"), (-210, "GMT-3:30")]
)
def test_the_distance_to_greenwich_is_written_as_people_do(minutes, label):
    from datetime import timezone

    zone = timezone(timedelta(minutes=minutes))
    assert offset_label(datetime(2021, 7, 22, tzinfo=zone)) == label
