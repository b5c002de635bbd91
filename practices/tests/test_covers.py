"""The covers: repeatable, different from each other, and light."""

from io import BytesIO

import pytest
from PIL import Image

from practices.demo.covers import AXES, draw_cover, draw_hero

SMALL = (320, 200)
MONTEVIDEO = (-56.16, -34.90)


def cover(key="huertas", axis="participacion", size=SMALL):
    return draw_cover(key, axis, *MONTEVIDEO, size)


def average(image):
    return image.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))


def test_same_input_gives_the_same_bytes():
    assert cover() == cover()


def test_each_key_axis_and_place_has_its_own_cover():
    covers = [cover(), cover(key="agua"), cover(axis="innovacion")]
    covers.append(draw_cover("huertas", "participacion", -74.07, 4.71, SMALL))
    assert len(set(covers)) == 4


@pytest.mark.parametrize("axis", AXES)
def test_cover_is_a_jpeg_of_the_size_asked_for(axis):
    image = Image.open(BytesIO(cover(axis=axis)))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", SMALL)
    assert len(image.getcolors(SMALL[0] * SMALL[1])) > 500


@pytest.mark.parametrize("axis", AXES)
def test_composition_does_not_depend_on_the_size(axis):
    """A smaller drawing shows the same picture, not a part of it."""
    small, large = (
        Image.open(BytesIO(cover(axis=axis, size=size))) for size in (SMALL, (640, 400))
    )
    pairs = zip(average(small), average(large), strict=True)
    assert all(abs(a - b) <= 6 for a, b in pairs)


def test_unknown_axis_is_refused():
    with pytest.raises(KeyError):
        cover(axis="otro")


def test_full_size_cover_stays_within_the_budget():
    """Currents are the heaviest pattern."""
    assert len(draw_cover("agua", "adaptabilidad", *MONTEVIDEO)) < 220_000


def test_hero_is_repeatable_and_has_its_size():
    hero = draw_hero((320, 180))
    assert hero == draw_hero((320, 180))
    assert Image.open(BytesIO(hero)).size == (320, 180)
