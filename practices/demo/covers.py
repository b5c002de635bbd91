"""Cover images of the demo practices, drawn by code: free of licences, repeatable.

Each is a map around the city under the pattern of its axis; the key decides the rest.
"""

import json
from collections import namedtuple
from colorsys import hls_to_rgb, rgb_to_hls
from hashlib import sha256
from io import BytesIO
from math import dist, exp, hypot, pi
from pathlib import Path
from random import Random

from PIL import Image, ImageColor, ImageDraw, ImageFilter

from practices import cartography as maps

OUTLINE = Path(__file__).parent.parent / "map_source" / "outline.json"
WIDTH = 1600  # every drawing is measured in units of this width, whatever its size
CELL = 12.5  # units between two heights of the relief
HEAVIEST = 220_000  # bytes of a file; a heavier one is written in lower quality

INK, PAPER, MIST = "#1b2733", "#f6f1e7", "#eaf0f5"
AXES = {
    "participacion": ("#1d6b43", "#7fd0a2"),
    "innovacion": ("#8a5300", "#e8b25e"),
    "adaptabilidad": ("#9c2a63", "#f29bc4"),
}
# Colours by role: ``reliefs`` from low to high, the last four for the pattern.
Palette = namedtuple("Palette", "reliefs contour water shore strong middle soft light")


def mix(first, second, share):
    """Return the colour ``share`` of the way from the first to the second."""
    pair = [ImageColor.getrgb(c) if isinstance(c, str) else c for c in (first, second)]
    return tuple(round(a + (b - a) * share) for a, b in zip(*pair, strict=True))


def turn(colour, degrees):
    """Return the colour with its hue turned."""
    hue, *others = rgb_to_hls(*(c / 255 for c in ImageColor.getrgb(colour)))
    return tuple(round(c * 255) for c in hls_to_rgb(hue + degrees / 360, *others))


def palette(axis, random, moods=("paper", "mist", "deep", "night")):
    """Return the colours of an axis in one of the moods, two light and two dark."""
    degrees, mood = random.uniform(-7, 7), random.choice(moods)
    dark, bright = (turn(colour, degrees) for colour in AXES[axis])
    if mood in ("paper", "mist"):
        ground = PAPER if mood == "paper" else MIST
        high, water = mix(ground, bright, 0.42), mix("#d3e0ea", dark, 0.07)
        contour, shore = mix(ground, dark, 0.4), mix(water, INK, 0.45)
        strong, middle, soft = dark, mix(dark, bright, 0.5), mix(bright, PAPER, 0.25)
        light = ImageColor.getrgb("#fffdf8")
    else:
        ground = mix(dark, INK, 0.2 if mood == "deep" else 0.78)
        high, water = mix(ground, bright, 0.28), mix(ground, "#0b1118", 0.5)
        contour, shore = mix(ground, bright, 0.4), mix(water, bright, 0.5)
        strong, middle = mix(PAPER, bright, 0.15), mix(bright, dark, 0.1)
        soft, light = mix(dark, bright, 0.5), mix(ground, "#0b1118", 0.35)
    reliefs = [mix(ground, high, step / 6) for step in range(7)]
    return Palette(reliefs, contour, water, shore, strong, middle, soft, light)


class Sheet:
    """A drawing in units, twice as large as the result so that edges get smooth."""

    def __init__(self, size, colour):
        self.size = size
        self.scale = 2 * size[0] / WIDTH
        self.height = WIDTH * size[1] / size[0]
        self.image = Image.new("RGB", (2 * size[0], 2 * size[1]), colour)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def pixels(self, points):
        return [(x * self.scale, y * self.scale) for x, y in points]

    def line(self, points, colour, width):
        width = max(1, round(width * self.scale))
        self.pen.line(self.pixels(points), colour, width, "curve")

    def area(self, points, colour):
        self.pen.polygon(self.pixels(points), colour)

    def disc(self, x, y, radius, colour):
        corners = (x - radius, y - radius), (x + radius, y + radius)
        self.pen.ellipse(self.pixels(corners), colour)

    def jpeg(self):
        image = self.image.resize(self.size, Image.Resampling.LANCZOS)
        for quality in (82, 76, 70):
            file = BytesIO()
            image.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
            if file.tell() < HEAVIEST:
                break
        return file.getvalue()


def draw_relief(sheet, field, colours):
    """Colour the heights in bands, and draw contour lines."""
    heights = bytes(round(value * 255) for row in field for value in row)
    grey = Image.frombytes("L", (len(field[0]), len(field)), heights)
    cell = CELL * sheet.scale
    # A height stands for the corner of a cell, a pixel for its middle.
    box = (0.5, 0.5, 0.5 + sheet.image.width / cell, 0.5 + sheet.image.height / cell)
    grey = grey.resize(sheet.image.size, Image.Resampling.BILINEAR, box)
    steps = len(colours.reliefs)
    bands = [colours.reliefs[value * steps // 256] for value in range(256)]
    tables = [[colour[channel] for colour in bands] for channel in range(3)]
    sheet.image.paste(Image.merge("RGB", [grey.point(table) for table in tables]))
    for index in range(1, 2 * steps):
        width = 3 if index % 4 == 0 else 1.5
        for line in maps.contour_lines(field, index / steps / 2, CELL):
            if len(line) > 8:
                sheet.line(maps.smooth(line, 1), colours.contour, width)


def draw_sea(sheet, place, colours):
    """Lay the sea over the land, with lines that follow the coast; draw borders."""
    coasts, borders = (
        [maps.smooth([place(*point) for point in line]) for line in lines]
        for lines in map(json.loads(OUTLINE.read_text()).get, ("coasts", "borders"))
    )
    for border in borders:
        sheet.line(border, colours.light, 4)
    sea, land = Sheet(sheet.size, colours.water), Image.new("L", sheet.image.size)
    # Levels of a blurred land, two cells wider on each side, follow the coast.
    columns, rows = int(WIDTH / CELL) + 5, int(sheet.height / CELL) + 5
    coarse = Image.new("L", (columns * 4, rows * 4))
    for coast in coasts:
        ImageDraw.Draw(land).polygon(sheet.pixels(coast), 255)
        points = [(x * 4 / CELL + 8, y * 4 / CELL + 8) for x, y in coast]
        ImageDraw.Draw(coarse).polygon(points, 255)
    coarse = coarse.filter(ImageFilter.GaussianBlur(10)).reduce(4)
    near = [list(coarse.crop((0, y, columns, y + 1)).tobytes()) for y in range(rows)]
    for level, share in ((12, 0.25), (36, 0.45), (76, 0.7)):
        tone = mix(colours.water, colours.shore, share)
        for line in maps.contour_lines(near, level, CELL, -1.5 * CELL):
            sea.line(maps.smooth(line), tone, 2)
    for coast in coasts:
        sea.line(coast, colours.shore, 7)
    sheet.image.paste(sea.image, mask=land.point(lambda value: 255 - value))


def draw_map(sheet, centre, zoom, place, random, colours):
    """Draw relief, a river with a tributary, and sea; return where places lie.

    ``place`` is put at ``centre``; ``zoom`` is units per unit of ``project``.
    """
    east, south = maps.project(*place)

    def locate(longitude, latitude):
        x, y = maps.project(longitude, latitude)
        return centre[0] + (x - east) * zoom, centre[1] + (y - south) * zoom

    noise = maps.value_noise(random)
    size = int(WIDTH / CELL) + 2, int(sheet.height / CELL) + 2
    valley, rough = (centre[0] / CELL, centre[1] / CELL), random.uniform(0.2, 0.5)
    draw_relief(sheet, maps.relief(noise, size, valley, rough), colours)
    source = random.uniform(0, 2 * pi)
    for turned, width, start in ((0, 13, 0), (pi * 0.9, 10, 0), (0.7, 6, 330)):
        spring = maps.at((centre[0] + 40, centre[1] + 40), start, source + turned * 0.2)
        river = maps.smooth(maps.meander(noise, spring, source + turned))
        sheet.line(river, colours.water, width)
    draw_sea(sheet, locate, colours)
    return locate


def draw_streets(sheet, centre, random, colours, radius):
    """Draw the blocks of a city around its centre, most of them strong."""
    tones = colours.strong, colours.strong, colours.middle, colours.soft
    sheet.disc(*centre, 9, colours.strong)
    for corners in maps.city_blocks(random, centre, radius):
        sheet.area(corners, random.choice(tones))


def draw_circles(sheet, centre, random, colours):
    """Participación: circles of people that meet, the city inside one of them."""
    first = random.uniform(150, 180)
    circles, heading = [(centre, first)], random.uniform(0, 2 * pi)
    for way in (0, pi):
        place, size = centre, first
        for _ in range(random.choice((2, 3))):
            bigger = random.choice((85, 115, 150, 210))
            turned = heading + way + random.uniform(-0.7, 0.7)
            place, size = maps.at(place, (size + bigger) * 0.8, turned), bigger
            circles.append((place, size))
    for place, size in circles:
        sheet.disc(*place, size + 18, colours.middle + (85,))
    sheet.disc(*centre, first + 18, colours.light)
    draw_streets(sheet, centre, random, colours, first - 40)
    for place, size in circles:
        city = place == centre
        others = [] if city else [circle for circle in circles if circle[0] != place]
        for ring in range(1 if city else random.choice((2, 2, 3, 4))):
            radius, people = size - 25 * ring, max(5, int(size / 3.9 - 6.4 * ring))
            for person in range(people):
                spot = maps.at(place, radius, 2 * pi * person / people)
                tone = colours.soft if random.random() < 0.15 else colours.strong
                if all(dist(spot, other) > size + 8 for other, size in others):
                    sheet.disc(*spot, 8.5, tone)


def draw_blocks(sheet, centre, random, colours):
    """Innovación: a built grid seen from above, and its links to far nodes."""
    side, reach, links = random.choice((36, 42, 48)), random.choice((4, 5, 6)), []

    def corner(column, row):
        across, down = (column - row) * side, (column + row) * side * 0.55
        return centre[0] + across, centre[1] + down

    for _ in range(16):
        column = random.choice((-1, 1)) * random.randint(reach + 2, 13)
        row = random.randint(1 - reach // 2, reach // 2)
        turned = row + random.choice((-1, 1)) * random.randint(2, 8)
        path = [(0, row), (column, row), (column, turned)]
        if random.random() < 0.5:
            path = [(y, x) for x, y in path]
        links.append([corner(*step) for step in path])
        sheet.line(links[-1], colours.middle, 4)
    for *_, end in links:
        sheet.disc(*end, 15, colours.strong)
        sheet.disc(*end, 8, random.choice((colours.light, colours.soft)))
    for row in range(-reach, reach + 1):
        for column in range(-reach, reach + 1):
            away = hypot(row, column) / reach
            if random.random() > away**4 * 0.9:
                tall = random.choice((0.2, 0.3, 0.6, 1, 1.6)) * (1.4 - away) * side
                draw_block(sheet, *corner(column, row), side, max(tall, 4), colours)


def draw_block(sheet, x, y, side, tall, colours):
    """Draw one block on a base centred on (x, y): two walls and a roof."""
    across, down = side * 0.86, side * 0.47
    left, right, roof = x - across, x + across, y - tall
    front, back = (x, roof + down), (x, roof - down)
    sheet.area([(left, roof), front, (x, y + down), (left, y)], colours.strong)
    sheet.area([front, (right, roof), (right, y), (x, y + down)], colours.middle)
    sheet.area([(left, roof), back, (right, roof), front], colours.soft)


def draw_currents(sheet, centre, random, colours):
    """Adaptabilidad: currents that part before the city and join behind it."""
    noise, tilt, size = maps.value_noise(random), random.uniform(-0.6, 0.6), 190
    swing, gap, count = random.uniform(150, 330), random.choice((34, 42)), 6
    lines = []
    for offset in range(-count, count):
        side, points = (1 if offset >= 0 else -1), []
        for along in range(-4000, 4001, 20):
            across = (offset + 0.5) * gap
            near = exp(-((along / 330) ** 2)) * exp(-abs(across) / 400)
            across += swing * (1 - near) * (noise(along / 420 + 9, offset / 20) - 0.5)
            across += side * size * near
            points.append(maps.at(maps.at(centre, along, tilt), across, tilt + pi / 2))
        lines.append(points)
    for index, (first, second) in enumerate(zip(lines, lines[1:], strict=False)):
        if index != count - 1 and random.random() < 0.5:
            sheet.area(first + second[::-1], random.choice(colours[4:7]) + (170,))
    for index, points in enumerate(lines):
        sheet.line(points, colours.strong, 7 - 0.6 * abs(index + 0.5 - count))
    draw_streets(sheet, centre, random, colours, size - 30)


PATTERNS = dict(zip(AXES, (draw_circles, draw_blocks, draw_currents), strict=True))


def draw_cover(key, axis, longitude, latitude, size=(WIDTH, 1000)):
    """Return the JPEG of a practice's cover; the same arguments give the same bytes."""
    random = Random(int.from_bytes(sha256(key.encode()).digest()))  # noqa: S311
    colours = palette(axis, random)
    sheet = Sheet(size, colours.reliefs[0])
    centre = WIDTH * random.uniform(0.4, 0.62), sheet.height * random.uniform(0.42, 0.6)
    zoom = random.uniform(13, 19)
    draw_map(sheet, centre, zoom, (longitude, latitude), random, colours)
    PATTERNS[axis](sheet, centre, random, colours)
    return sheet.jpeg()


def draw_hero(size=(WIDTH, 900)):
    """Return the JPEG of the continent with the patterns of the three axes."""
    random = Random(6)  # noqa: S311
    water = mix(MIST, "#0b5fa5", 0.12)
    colours = palette("innovacion", random, ["paper"])._replace(water=water)
    sheet = Sheet(size, colours.reliefs[0])
    centre, zoom = (WIDTH * 0.58, sheet.height / 2), sheet.height / 565 * 0.98
    locate = draw_map(sheet, centre, zoom, (-59.5, -20.5), random, colours)
    for axis, spot, share, seed in (
        ("adaptabilidad", (-56.2, -34.9), 0.36, 26),
        ("participacion", (-74, 4.7), 0.3, 47),
        ("innovacion", (-48, -14), 0.34, 66),
    ):
        random = Random(seed)  # noqa: S311
        x, y = locate(*spot)
        own = palette(axis, random, ["paper"])
        sheet.scale *= share
        PATTERNS[axis](sheet, (x / share, y / share), random, own)
        sheet.scale /= share
    return sheet.jpeg()
