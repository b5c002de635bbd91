"""Where things lie on the maps: projections, contour lines and invented land.

Pure functions: no Django, and no chance but that of the ``random`` given.
The land in ``templates/components/map_land*.html`` was drawn with these functions
(``map_source/build_land.py``), so a city projected here falls on its own coast.
"""

from math import cos, exp, hypot, pi, radians, sin, sqrt

CENTRE_LONGITUDE = -60.0
CENTRE_LATITUDE = -20.0

# Units of the drawing per Earth radius: one unit of the main map is 13.85 km.
SCALE = 460.0
ORIGIN = (200.0, 268.0)
VIEW_BOX = "0 0 430 565"

# The window on the Río de la Plata, from Rosario to Punta del Este, where the
# cities of the main map would cover each other. One unit is 2.5 km.
INSET_CENTRE_LONGITUDE = -58.1
INSET_CENTRE_LATITUDE = -34.1
INSET_SCALE = 2500.0
INSET_ORIGIN = (120.0, 90.0)
INSET_VIEW_BOX = "0 0 240 180"


def equal_area(longitude, latitude, centre_longitude, centre_latitude):
    """Return the Lambert azimuthal equal-area position, in Earth radii.

    Arguments are in decimal degrees, east and north positive. ``x`` grows to the
    east and ``y`` to the north; the centre is (0, 0).
    """
    east = radians(longitude - centre_longitude)
    north = radians(latitude)
    middle = radians(centre_latitude)
    away = cos(north) * cos(east)
    stretch = sqrt(2 / (1 + sin(middle) * sin(north) + cos(middle) * away))
    x = stretch * cos(north) * sin(east)
    y = stretch * (cos(middle) * sin(north) - sin(middle) * away)
    return x, y


def project(longitude, latitude):
    """Return the (x, y) of a place on the main map, in units of ``VIEW_BOX``.

    Longitude comes first, in decimal degrees; ``y`` grows downwards as in SVG.
    """
    x, y = equal_area(longitude, latitude, CENTRE_LONGITUDE, CENTRE_LATITUDE)
    return ORIGIN[0] + SCALE * x, ORIGIN[1] - SCALE * y


def inset_project(longitude, latitude):
    """Return the (x, y) of a place in the inset, in units of ``INSET_VIEW_BOX``.

    Same arguments as ``project``. A place far away gets a position outside the
    box: ``in_inset`` tells.
    """
    x, y = equal_area(
        longitude, latitude, INSET_CENTRE_LONGITUDE, INSET_CENTRE_LATITUDE
    )
    return INSET_ORIGIN[0] + INSET_SCALE * x, INSET_ORIGIN[1] - INSET_SCALE * y


def in_inset(longitude, latitude):
    """Tell whether the inset shows the place (arguments in decimal degrees)."""
    x, y = inset_project(longitude, latitude)
    left, top, width, height = map(float, INSET_VIEW_BOX.split())
    return left <= x <= left + width and top <= y <= top + height


def at(centre, reach, angle):
    """Return the point at a distance and an angle (radians) from another one."""
    return centre[0] + reach * cos(angle), centre[1] + reach * sin(angle)


def value_noise(random):
    """Return a smooth invented relief: heights from 0 to 1 as a function of (x, y).

    ``random`` is a ``random.Random``; the hills are about one unit apart.
    """
    lattice = [[random.random() for _ in range(64)] for _ in range(64)]

    def noise(x, y):
        column, row = int(x // 1), int(y // 1)
        x, y = x - column, y - row
        x, y = x * x * (3 - 2 * x), y * y * (3 - 2 * y)
        upper, lower = lattice[row % 64], lattice[(row + 1) % 64]
        left, right = column % 64, (column + 1) % 64
        top = upper[left] + (upper[right] - upper[left]) * x
        bottom = lower[left] + (lower[right] - lower[left]) * x
        return top + (bottom - top) * y

    return noise


def relief(noise, size, valley, roughness):
    """Return an invented land as rows of heights from 0 to 1, low at ``valley``.

    ``size`` is (columns, rows) and ``valley`` a (column, row); ``roughness`` is the
    height of the small hills against the large ones.
    """
    field = []
    for row in range(size[1]):
        field.append([])
        for column in range(size[0]):
            x, y = column / 24, row / 24
            # Turned against the lattice of the noise, which else shows as squares.
            across, down = 0.8 * x - 0.6 * y + 20, 0.6 * x + 0.8 * y + 20
            bend = noise(across * 0.7 + 20, down * 0.7)
            height = noise(x + bend, y + 9 - bend)
            height += roughness * noise(across * 2.1, down * 2.1 + bend)
            away = hypot(column - valley[0], row - valley[1]) / 24
            field[-1].append(height - 0.45 * exp(-away * away))
    low, high = min(map(min, field)), max(map(max, field))
    return [[(height - low) / (high - low) for height in row] for row in field]


def meander(noise, start, heading):
    """Return the points of an invented river of 60 steps of 30 units.

    ``noise`` bends it about its ``heading``, an angle in radians.
    """
    points = [start]
    for _ in range(60):
        x, y = points[-1]
        angle = heading + 3.4 * (noise(x / 190 + 40, y / 190) - 0.5)
        points.append(at((x, y), 30, angle))
    return points


def city_blocks(random, centre, radius):
    """Return the corners of invented city blocks, in rings around ``centre``.

    Streets of 5 units lie between them; towards ``radius`` they thin out.
    """
    blocks, turned, inner, ring = [], random.uniform(0, pi), 16, 0
    while inner < radius:
        outer = inner + random.choice((22, 26, 32))
        count = 6 + 5 * ring
        for sector in range(count):
            if random.random() < (inner / radius) ** 3:
                continue
            start = turned + (sector + 0.5 * (ring % 2)) * 2 * pi / count
            end = start + 2 * pi / count - 5 / inner
            angles = start, (start + end) / 2, end
            corners = [at(centre, inner, angle) for angle in angles]
            corners += [at(centre, outer - 5, angle) for angle in reversed(angles)]
            blocks.append(corners)
        inner, ring = outer, ring + 1
    return blocks


def smooth(points, times=2):
    """Cut the corners of a line (Chaikin), and keep its ends."""
    for _ in range(times):
        cut = [points[0]]
        for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
            cut.append((x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25))
            cut.append((x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75))
        points = cut + [points[-1]]
    return points


def contour_lines(field, level, cell=1, start=0):
    """Return the lines where ``field`` crosses ``level``, by marching squares.

    ``field`` is a list of rows of heights, ``cell`` the distance between two of them
    and ``start`` the x and y of the first. A line is a list of (x, y); one that
    closes ends where it began. Where just two opposite corners of a cell are high,
    each of them is cut off by itself.
    """
    neighbours = {}
    for row in range(len(field) - 1):
        upper, lower = field[row], field[row + 1]
        for column in range(len(upper) - 1):
            corners = upper[column : column + 2] + lower[column : column + 2][::-1]
            high = [height >= level for height in corners]
            if all(high) or not any(high):
                continue
            edges = [
                (column, row, "h"),
                (column + 1, row, "v"),
                (column, row + 1, "h"),
                (column, row, "v"),
            ]
            crossed = [edges[i] for i in range(4) if high[i] != high[(i + 1) % 4]]
            if len(crossed) == 4 and high[0]:
                crossed = crossed[1:] + crossed[:1]
            for edge, other in zip(crossed[::2], crossed[1::2], strict=True):
                neighbours.setdefault(edge, []).append(other)
                neighbours.setdefault(other, []).append(edge)
    lines = []
    for chain in _chains(neighbours):
        places = [_crossing(field, level, edge) for edge in chain]
        lines.append([(start + x * cell, start + y * cell) for x, y in places])
    return lines


def _crossing(field, level, edge):
    """Return where the level lies on an edge of the grid, in (column, row)."""
    column, row, direction = edge
    first = field[row][column]
    if direction == "h":
        return column + (level - first) / (field[row][column + 1] - first), row
    return column, row + (level - first) / (field[row + 1][column] - first)


def _chains(neighbours):
    """Join edges that meet into chains: the open ones first, then the closed."""
    chains, visited = [], set()
    open_ends = [edge for edge, others in neighbours.items() if len(others) == 1]
    for start in open_ends + list(neighbours):
        if start in visited:
            continue
        visited.add(start)
        chain, edge = [start], start
        while edge is not None:
            edge = next((e for e in neighbours[edge] if e not in visited), None)
            if edge is not None:
                visited.add(edge)
                chain.append(edge)
        if len(chain) > 2 and start in neighbours[chain[-1]]:
            chain.append(start)
        chains.append(chain)
    return chains
