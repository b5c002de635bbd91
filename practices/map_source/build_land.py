"""Draw the land of the maps from Natural Earth. Run by hand; see README.md.

Writes the two template parts with the countries and the outline that the demo
covers use. It needs no library and does not run in production.
"""

import gzip
import json
import sys
from math import hypot
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # so that the script finds the app when run by path

from practices.cartography import INSET_VIEW_BOX, inset_project, project  # noqa: E402

COUNTRIES = {
    "032": "AR",
    "068": "BO",
    "076": "BR",
    "152": "CL",
    "170": "CO",
    "218": "EC",
    "238": "FK",
    "250": "GF",
    "328": "GY",
    "600": "PY",
    "604": "PE",
    "740": "SR",
    "858": "UY",
    "862": "VE",
}

# West, south, east, north in degrees: leaves out Galápagos, Easter Island, the
# Atlantic islands of Brazil and every part of France but French Guiana.
SOUTH_AMERICA = (-82.0, -56.5, -34.0, 13.5)

TOLERANCE = 1.4  # units of the main map
ISLANDS_TOLERANCE = 0.4  # the Malvinas are small, and must stay recognisable
INSET_TOLERANCE = 0.5  # units of the inset
INSET_MARGIN = 4  # units beyond the window, so that no cut edge shows
OUTLINE_TOLERANCE = 0.12  # degrees
SMALLEST_AREA = 12  # square units of the main map: about 2,300 km²


def decode_arcs(topology):
    """Return the arcs as lists of (longitude, latitude): undo delta and scale."""
    scale_x, scale_y = topology["transform"]["scale"]
    shift_x, shift_y = topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for delta_x, delta_y in deltas:
            x, y = x + delta_x, y + delta_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(arc)
    return arcs


def select_rings(topology, arcs):
    """Return {country code: [ring]}; a ring is a list of arc numbers.

    Holes are left out: no country of South America encloses another one.
    """
    west, south, east, north = SOUTH_AMERICA
    rings = {code: [] for code in sorted(COUNTRIES.values())}
    for country in topology["objects"]["countries"]["geometries"]:
        code = COUNTRIES.get(country.get("id"))
        if not code:
            continue
        several = country["type"] == "MultiPolygon"
        for polygon in country["arcs"] if several else [country["arcs"]]:
            points = join(polygon[0], arcs)
            if all(west <= x <= east and south <= y <= north for x, y in points):
                rings[code].append(polygon[0])
    return rings


def join(ring, arcs):
    """Return the points of a ring; a negative number is an arc read backwards."""
    points = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


def simplify(points, tolerance):
    """Ramer-Douglas-Peucker; a closed line is cut at its farthest point first."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = hypot(x2 - x1, y2 - y1)
    farthest, index = -1.0, 0
    for i, (x, y) in enumerate(points[1:-1], start=1):
        if length:
            away = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
        else:
            away = hypot(x - x1, y - y1)
        if away > farthest:
            farthest, index = away, i
    if farthest <= tolerance:
        return [points[0], points[-1]]
    head = simplify(points[: index + 1], tolerance)
    return head[:-1] + simplify(points[index:], tolerance)


def area(points):
    """Return the area inside a closed line, in the square of its units."""
    pairs = zip(points, points[1:], strict=False)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def clip(points, view_box, margin):
    """Cut a closed line to a window, side by side (Sutherland-Hodgman)."""
    left, top, width, height = map(float, view_box.split())
    sides = [
        (0, left - margin, 1),
        (0, left + width + margin, -1),
        (1, top - margin, 1),
        (1, top + height + margin, -1),
    ]
    points = points[:-1]
    for axis, limit, sign in sides:
        kept = []
        for before, point in zip(points[-1:] + points[:-1], points, strict=True):
            inside = (point[axis] - limit) * sign >= 0
            if inside != ((before[axis] - limit) * sign >= 0):
                share = (limit - before[axis]) / (point[axis] - before[axis])
                kept.append(
                    tuple(
                        a + share * (b - a) for a, b in zip(before, point, strict=True)
                    )
                )
            if inside:
                kept.append(point)
        points = kept
    return points + points[:1]


def path_data(rings, decimals):
    """Return the attribute ``d`` of closed rings: relative, no spaces.

    Positions are rounded before the differences are taken, so that neighbours
    keep meeting and no error adds up.
    """
    factor = 10**decimals
    commands = []
    for ring in rings:
        steps = [(round(x * factor), round(y * factor)) for x, y in ring[:-1]]
        moves = [
            (x2 - x1, y2 - y1)
            for (x1, y1), (x2, y2) in zip(steps, steps[1:], strict=False)
        ]
        moves = [move for move in moves if move != (0, 0)]
        numbers = [number / factor for move in moves for number in move]
        start = [number / factor for number in steps[0]]
        commands.append(f"M{compact(start)}l{compact(numbers)}z")
    return "".join(commands)


def compact(numbers):
    """Write numbers without what SVG can spare: ``0.5 0.2 -3`` is ``.5.2-3``."""
    written, last = "", ""
    for number in numbers:
        text = f"{number:g}"
        if abs(number) < 1:
            text = text.replace("0.", ".")
        joins = text.startswith("-") or (text.startswith(".") and "." in last)
        written += text if joins or not last else f" {text}"
        last = text
    return written


def country_paths(rings_by_country, decimals):
    """Return the template part: one path for each country that has land."""
    return "".join(
        f'<path class="map-country" data-country="{code}" '
        f'd="{path_data(rings, decimals)}"/>\n'
        for code, rings in rings_by_country.items()
        if rings
    )


def main_map(rings, arcs):
    """Return the countries of the main map, each shared arc simplified once."""
    own = {number for ring in rings["FK"] for number in ring}
    drawn = {}
    for number, arc in enumerate(arcs):
        tolerance = ISLANDS_TOLERANCE if number in own else TOLERANCE
        drawn[number] = simplify([project(*point) for point in arc], tolerance)
    countries = {
        code: [join(ring, drawn) for ring in own_rings]
        for code, own_rings in rings.items()
    }
    return {
        code: [ring for ring in own_rings if len(ring) > 3 and is_shown(code, ring)]
        for code, own_rings in countries.items()
    }


def is_shown(code, ring):
    """Tell whether a ring is large enough; the Malvinas have a lower limit."""
    return area(ring) >= (2 if code == "FK" else SMALLEST_AREA)


def inset_map(rings, arcs):
    """Return the countries of the inset, cut to its window."""
    drawn = [
        simplify([inset_project(*point) for point in arc], INSET_TOLERANCE)
        for arc in arcs
    ]
    countries = {}
    for code, own_rings in rings.items():
        cut = [clip(join(r, drawn), INSET_VIEW_BOX, INSET_MARGIN) for r in own_rings]
        countries[code] = [r for r in cut if len(r) > 3 and area(r) >= SMALLEST_AREA]
    return countries


def outline(rings, arcs):
    """Return coasts (closed rings) and borders (open lines) in degrees.

    An arc of one country is coast, an arc of two is a border. Rings shorter than
    five points are left out.
    """
    uses = {}
    for own_rings in rings.values():
        for ring in own_rings:
            for number in ring:
                index = number if number >= 0 else ~number
                uses.setdefault(index, []).append(number)
    slim = [
        [(round(x, 1), round(y, 1)) for x, y in simplify(arc, OUTLINE_TOLERANCE)]
        for arc in arcs
    ]
    coast = {numbers[0] for numbers in uses.values() if len(numbers) == 1}
    starts = {join([number], slim)[0]: number for number in sorted(coast)}
    coasts = []
    while starts:
        points = join([starts.pop(min(starts))], slim)
        while points[-1] in starts:
            points += join([starts.pop(points[-1])], slim)[1:]
        coasts.append(points)
    borders = [slim[index] for index, numbers in uses.items() if len(numbers) == 2]
    return {
        "coasts": [points for points in coasts if len(points) > 4],
        "borders": borders,
    }


def read(path):
    """Return the arcs and the rings of South America of a world atlas file."""
    topology = json.loads(path.read_text())
    arcs = decode_arcs(topology)
    return select_rings(topology, arcs), arcs


def build(source):
    """Write the three files from the path of ``countries-50m.json``.

    The inset is three times as close as that file allows: it is drawn from
    ``countries-10m.json``, which lies beside it in the package.
    """
    continent = read(source)
    close_up = read(source.with_name("countries-10m.json"))
    components = ROOT / "templates" / "components"
    written = {
        components / "map_land.html": country_paths(main_map(*continent), 1),
        components / "map_land_inset.html": country_paths(inset_map(*close_up), 1),
        Path(__file__).with_name("outline.json"): json.dumps(
            outline(*continent), separators=(",", ":")
        ),
    }
    for path, text in written.items():
        path.write_text(text)
        size, packed = len(text), len(gzip.compress(text.encode()))
        print(f"{path.relative_to(ROOT)}: {size} bytes, {packed} compressed")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
