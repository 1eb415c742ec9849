"""What the demo draws."""

from io import BytesIO
from math import cos, pi, sin

import pytest
from PIL import Image, ImageChops, ImageColor

from home.demo import drawing, pictures
from home.demo.scenes import SCENES

BLUE, YELLOW = (ImageColor.getrgb(colour) for colour in ("#003399", "#ffcc00"))


def test_the_european_flag_has_twelve_stars_on_a_circle_of_a_third_of_its_height():
    flag = drawing.flag(600)
    middle, radius = (flag.width / 2, flag.height / 2), flag.height / 3
    places = [
        (
            round(middle[0] + radius * sin(hour * pi / 6)),
            round(middle[1] - radius * cos(hour * pi / 6)),
        )
        for hour in range(12)
    ]

    assert flag.width * 2 == flag.height * 3
    assert [flag.getpixel(place) for place in places] == [YELLOW] * 12
    assert flag.getpixel((300, 200)) == flag.getpixel((0, 0)) == BLUE


def test_every_star_of_the_flag_stands_on_two_points():
    flag = drawing.flag(900)
    top, bottom = flag.height // 2 - flag.height // 3 - 31, flag.height // 2 - flag.height // 3 + 24

    assert YELLOW in {flag.getpixel((450, top + dy)) for dy in range(5)}
    assert flag.getpixel((450, bottom)) == BLUE


def test_a_wordmark_keeps_the_dots_of_finnish_letters():
    dotted, plain = drawing.wordmark("Jyväskylä"), drawing.wordmark("Jyvaskyla")

    words = (60, 0, plain.width, plain.height)
    difference = ImageChops.difference(dotted.crop(words), plain.crop(words))

    assert difference.getbbox() is not None


@pytest.mark.django_db
@pytest.mark.parametrize("key", SCENES)
def test_a_scene_is_a_small_file_that_is_drawn_once(key):
    picture = pictures.scene(key)

    with picture.file.open() as file:
        content = file.read()
    assert Image.open(BytesIO(content)).size == (1280, 800)
    assert len(content) < 20_000
    assert pictures.scene(key).pk == picture.pk
