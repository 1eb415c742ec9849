"""Draws what the demo shows: the flag of the European Union, wordmarks and calm landscapes.

Everything is drawn twice as large and made smaller, which rounds the edges.
"""

from collections.abc import Callable
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageFont

PAPER, INK = "#ffffff", "#22302c"
SKY, SUN = "#fbeed3", "#f3b95f"
FAR, NEAR, SHORE = "#b9d3c3", "#7fae98", "#4f8673"
LAKE, LIGHT = "#cfe3e2", "#e9f3f0"
WALLS = ["#b9472f", "#d9a441", "#3f7c8c", "#8a5a83"]
ROOF, WINDOW, PATH = "#43382f", "#fdf6e6", "#f1e2c3"
FLAG_BLUE, FLAG_YELLOW = "#003399", "#ffcc00"

Draw = ImageDraw.ImageDraw
WIDTH, HEIGHT = 1280, 800
SCALE = 2


def flag(width: int = 600) -> Image.Image:
    """The European flag: 2:3, twelve stars on a circle of a third of the height, tips upwards."""
    image, draw = _canvas(width, width * 2 // 3, FLAG_BLUE)
    height = image.height
    for hour in range(12):
        angle = hour * pi / 6
        x = image.width / 2 + height / 3 * sin(angle)
        y = height / 2 - height / 3 * cos(angle)
        draw.polygon(_star(x, y, height / 18), fill=FLAG_YELLOW)
    return _shrink(image)


def _star(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    """Five points, one upwards. The inner corners lie where the lines between the tips cross."""
    inner = radius * sin(pi / 10) / sin(7 * pi / 10)
    corners = [(radius if n % 2 == 0 else inner, n * pi / 5) for n in range(10)]
    return [(x + r * sin(angle), y - r * cos(angle)) for r, angle in corners]


def wordmark(words: str) -> Image.Image:
    """A plain logo: the words beside a coloured mark."""
    font = ImageFont.load_default(96)
    # The font that Pillow brings has no letters with dots: they are set above the plain ones.
    plain = words.translate(str.maketrans("äöÄÖ", "aoAO"))
    image, draw = _canvas(100 + int(font.getlength(plain)) // SCALE, 80, PAPER)
    draw.rounded_rectangle((20, 40, 100, 120), 24, fill=WALLS[sum(map(ord, words)) % 4])
    draw.text((140, 80), plain, fill=INK, font=font, anchor="lm")
    for place, letter in enumerate(words):
        if letter in "äöÄÖ":
            before, after = (font.getlength(plain[:end]) for end in (place, place + 1))
            _dots(draw, 140 + (before + after) / 2, 42 if letter.islower() else 26)
    return _shrink(image)


def _dots(draw: Draw, x: float, y: float) -> None:
    for side in (-13, 13):
        draw.ellipse((x + side - 6, y - 6, x + side + 6, y + 6), fill=INK)


def landscape(paint: Callable[[Draw], None]) -> Image.Image:
    """Sky, hills and a shore, and what `paint` puts there. Its measures are WIDTH and HEIGHT."""
    image, draw = _canvas(WIDTH, HEIGHT, SKY)
    disc(draw, 960, 190, 84, SUN)
    _hill(draw, 420, 60, 1.1, 0, FAR)
    _hill(draw, 480, 40, 1.7, 2, NEAR)
    box(draw, 0, 520, WIDTH, HEIGHT, LAKE)
    for x, y in [(90, 560), (420, 545), (820, 570), (1010, 550)]:
        box(draw, x, y, x + 170, y + 8, LIGHT)
    _hill(draw, 640, 30, 0.9, 4, SHORE)
    paint(draw)
    return _shrink(image)


def _hill(draw: Draw, top: float, swing: float, waves: float, shift: float, colour: str) -> None:
    edge = [(x, top - swing * sin(x / WIDTH * waves * 2 * pi + shift)) for x in range(0, 1300, 20)]
    shape(draw, [*edge, (WIDTH, HEIGHT), (0, HEIGHT)], colour)


def house(draw: Draw, x: float, y: float, size: float, colour: str) -> None:
    """A house that stands on (x, y)."""
    wide, tall = size, size * 0.75
    box(draw, x, y - tall, x + wide, y, colour)
    roof = [(x - wide * 0.1, y - tall), (x + wide / 2, y - tall * 1.6), (x + wide * 1.1, y - tall)]
    shape(draw, roof, ROOF)
    for left in (0.18, 0.6):
        box(
            draw, x + wide * left, y - tall * 0.7, x + wide * (left + 0.22), y - tall * 0.35, WINDOW
        )


def tree(draw: Draw, x: float, y: float, size: float) -> None:
    box(draw, x - size * 0.06, y - size, x + size * 0.06, y, "#fdfbf6")
    disc(draw, x, y - size, size * 0.42, "#88ac4c")


def person(draw: Draw, x: float, y: float, size: float, colour: str) -> None:
    """Head and shoulders, as calm as a chess piece, standing on (x, y)."""
    disc(draw, x, y - size * 0.82, size * 0.2, "#6b4a3a" if colour in WALLS[::2] else "#e3b48f")
    body = (x - size * 0.3, y - size * 0.6, x + size * 0.3, y + size * 0.2)
    draw.pieslice(_scaled(body), 180, 360, fill=colour)
    box(draw, x - size * 0.3, y - size * 0.2, x + size * 0.3, y, colour)


def _canvas(width: int, height: int, colour: str) -> tuple[Image.Image, Draw]:
    image = Image.new("RGB", (width * SCALE, height * SCALE), colour)
    return image, ImageDraw.Draw(image)


def _shrink(image: Image.Image) -> Image.Image:
    return image.reduce(SCALE)


def _scaled(numbers) -> list[float]:
    return [number * SCALE for number in numbers]


def box(draw: Draw, left: float, top: float, right: float, bottom: float, colour: str) -> None:
    draw.rectangle(_scaled((left, top, right, bottom)), fill=colour)


def disc(draw: Draw, x: float, y: float, radius: float, colour: str) -> None:
    draw.ellipse(_scaled((x - radius, y - radius, x + radius, y + radius)), fill=colour)


def shape(draw: Draw, points: list[tuple[float, float]], colour: str) -> None:
    draw.polygon([tuple(_scaled(point)) for point in points], fill=colour)
