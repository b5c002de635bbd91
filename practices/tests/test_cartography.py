"""The projections, the contour lines and the land that was drawn with them."""

import gzip
import json
import re
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from practices.cartography import (
    INSET_VIEW_BOX,
    VIEW_BOX,
    contour_lines,
    in_inset,
    inset_project,
    project,
    value_noise,
)

ROOT = Path(__file__).resolve().parents[2]
COMPONENTS = ROOT / "templates" / "components"
OUTLINE = ROOT / "practices" / "map_source" / "outline.json"

BOGOTA = (-74.07, 4.71)
MONTEVIDEO = (-56.16, -34.90)
USHUAIA = (-68.30, -54.80)
RECIFE = (-34.90, -8.05)
BUENOS_AIRES = (-58.38, -34.60)
LA_PLATA = (-57.95, -34.92)
ROSARIO = (-60.65, -32.95)

CODES = ["AR", "BO", "BR", "CL", "CO", "EC", "FK", "GF", "GY", "PE", "PY", "SR"]
CODES += ["UY", "VE"]


def inside(point, view_box):
    left, top, width, height = map(float, view_box.split())
    return left <= point[0] <= left + width and top <= point[1] <= top + height


def area(points):
    pairs = pairwise([*points, points[0]])
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def paths(name):
    """The path data of a template part, by country."""
    found = re.findall(
        r'<path class="map-country" data-country="(\w\w)" d="([^"]+)"/>',
        (COMPONENTS / name).read_text(),
    )
    return dict(found)


def rings(data):
    """The closed lines of path data, as lists of absolute (x, y)."""
    for start, moves in re.findall(r"M([^l]+)l([^z]+)z", data):
        numbers = [float(n) for n in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", start)]
        steps = [float(n) for n in re.findall(r"-?(?:\d*\.\d+|\d+)", moves)]
        points = [tuple(numbers)]
        for x, y in zip(steps[::2], steps[1::2], strict=True):
            points.append((points[-1][0] + x, points[-1][1] + y))
        yield points


def covers(country_rings, point):
    """Whether a point lies inside one of the rings, by the even-odd rule."""
    x, y = point
    odd = False
    for ring in country_rings:
        for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                odd = not odd
    return odd


def test_centre_of_the_projection_is_the_origin():
    assert project(-60, -20) == pytest.approx((200, 268))


@pytest.mark.parametrize("place", [BOGOTA, MONTEVIDEO, USHUAIA, RECIFE])
def test_cities_of_the_continent_are_on_the_map(place):
    assert inside(project(*place), VIEW_BOX)


def test_x_grows_to_the_east_and_y_to_the_south():
    assert project(*BOGOTA)[0] < project(*MONTEVIDEO)[0] < project(*RECIFE)[0]
    assert project(*BOGOTA)[1] < project(*MONTEVIDEO)[1] < project(*USHUAIA)[1]


def test_equal_areas_on_the_globe_are_equal_on_the_map():
    """Two cells between parallels whose sines differ by the same amount."""

    def cell(south, north, west):
        steps = [i / 20 for i in range(21)]
        outline = [(west + 5 * s, south) for s in steps]
        outline += [(west + 5, south + (north - south) * s) for s in steps]
        outline += [(west + 5 - 5 * s, north) for s in steps]
        outline += [(west, north - (north - south) * s) for s in steps]
        return area([project(*corner) for corner in outline])

    # sin 30° - sin 24.8346° = sin 0° - sin -4.5885° = 0.08
    assert cell(-30, -24.8346, -75) == pytest.approx(cell(-4.5885, 0, -45), rel=1e-3)


@pytest.mark.parametrize("place", [BUENOS_AIRES, LA_PLATA, MONTEVIDEO, ROSARIO])
def test_inset_shows_the_cities_of_the_rio_de_la_plata(place):
    assert inside(inset_project(*place), INSET_VIEW_BOX)
    assert in_inset(*place)


@pytest.mark.parametrize("place", [BOGOTA, USHUAIA, RECIFE])
def test_inset_leaves_out_the_rest(place):
    assert not in_inset(*place)


def test_main_map_has_all_of_south_america():
    assert sorted(paths("map_land.html")) == CODES


def test_inset_has_the_two_shores():
    assert sorted(paths("map_land_inset.html")) == ["AR", "UY"]


def test_both_islands_of_the_malvinas_are_drawn():
    islands = list(rings(paths("map_land.html")["FK"]))
    assert len(islands) == 2
    assert all(area(island) > 10 for island in islands)


@pytest.mark.parametrize(
    "code, place",
    [
        ("CO", BOGOTA),
        ("BR", (-47.88, -15.79)),
        ("BO", (-68.15, -16.50)),
        ("PY", (-57.40, -25.30)),
        ("GF", (-52.80, 4.00)),
        ("UY", (-56.00, -33.00)),
    ],
)
def test_places_fall_in_their_own_country(code, place):
    land = {key: list(rings(data)) for key, data in paths("map_land.html").items()}
    assert [key for key in land if covers(land[key], project(*place))] == [code]


def test_land_is_light_enough_for_every_page():
    main = (COMPONENTS / "map_land.html").read_bytes()
    assert len(main) <= 10_000
    assert len(gzip.compress(main)) <= 4_000
    assert (COMPONENTS / "map_land_inset.html").stat().st_size <= 2_500
    assert OUTLINE.stat().st_size <= 15_000


def test_outline_is_in_degrees_and_its_coasts_close():
    outline = json.loads(OUTLINE.read_text())
    assert all(line[0] == line[-1] for line in outline["coasts"])
    for line in outline["coasts"] + outline["borders"]:
        assert all(-82 <= x <= -34 and -56.5 <= y <= 13.5 for x, y in line)


def test_contour_line_closes_around_a_hill():
    hill = [[0, 0, 0, 0], [0, 2, 2, 0], [0, 2, 2, 0], [0, 0, 0, 0]]
    (line,) = contour_lines(hill, 1)
    assert line[0] == line[-1]
    # A square of 2 x 2 cells whose corners are cut off.
    assert area(line[:-1]) == pytest.approx(3.5)


def test_contour_line_that_leaves_the_field_stays_open():
    slope = [[0, 0, 0], [4, 4, 4]]
    (line,) = contour_lines(slope, 1, cell=10, start=100)
    assert sorted(line) == [(100, 102.5), (110, 102.5), (120, 102.5)]


def test_high_corners_of_a_saddle_are_cut_off_each_by_itself():
    assert len(contour_lines([[1, 0], [0, 1]], 0.5)) == 2
    assert len(contour_lines([[0, 1], [1, 0]], 0.5)) == 2


def test_noise_is_smooth_repeatable_and_between_0_and_1():
    noise, again = (value_noise(Random(1)) for _ in range(2))  # noqa: S311
    values = [noise(step / 100, step / 70) for step in range(500)]
    assert values == [again(step / 100, step / 70) for step in range(500)]
    assert 0 <= min(values) < max(values) <= 1
    assert max(abs(a - b) for a, b in pairwise(values)) < 0.05
