"""The pictures of projects and news: decoration in a few calm shapes. One function for each."""

from home.demo.drawing import (
    FLAG_BLUE,
    INK,
    PAPER,
    PATH,
    ROOF,
    SUN,
    WALLS,
    WINDOW,
    Draw,
    box,
    disc,
    house,
    person,
    shape,
    tree,
)


def village(draw: Draw) -> None:
    shape(draw, [(520, 800), (760, 800), (700, 640), (660, 640)], PATH)
    for x, y, size, colour in [(150, 650, 190, 0), (430, 670, 150, 1), (760, 660, 210, 2)]:
        house(draw, x, y, size, WALLS[colour])
    tree(draw, 1080, 700, 230)
    tree(draw, 90, 730, 210)


def yard(draw: Draw) -> None:
    village(draw)
    box(draw, 470, 700, 830, 716, WINDOW)
    for n, x in enumerate([500, 590, 680, 770]):
        person(draw, x, 740, 130, WALLS[n])


def circle(draw: Draw) -> None:
    draw.ellipse((440, 1240, 2120, 1500), fill=PATH)
    for n, x in enumerate([330, 470, 640, 810, 950]):
        person(draw, x, 690 - 40 * (n % 2), 190, WALLS[n % 4])


def talk(draw: Draw) -> None:
    for n, (head, tail, left) in enumerate([(460, 500, 330), (800, 760, 620)]):
        person(draw, head, 740, 300, WALLS[n])
        colour = [PAPER, "#e4f0ea"][n]
        shape(draw, [(tail - 40, 350), (tail + 40, 350), (head, 420)], colour)
        draw.rounded_rectangle((left * 2, 400, left * 2 + 500, 720), 70, fill=colour)
        for line in range(3):
            box(
                draw,
                left + 40,
                236 + line * 36,
                left + 210 - 50 * (line == 2),
                246 + line * 36,
                INK,
            )


def screens(draw: Draw) -> None:
    for n, (x, y) in enumerate([(210, 330), (520, 260), (830, 330)]):
        draw.rounded_rectangle((x * 2, y * 2, x * 2 + 520, y * 2 + 380), 30, fill=INK)
        box(draw, x + 14, y + 14, x + 246, y + 176, WINDOW)
        person(draw, x + 130, y + 176, 140, WALLS[n])


def books(draw: Draw) -> None:
    for n, (height, width) in enumerate([(330, 70), (380, 54), (290, 84), (350, 60), (310, 74)]):
        left = 400 + n * 98
        box(draw, left, 700 - height, left + width, 700, WALLS[n % 4])
        box(draw, left, 730 - height, left + width, 744 - height, WINDOW)
    box(draw, 340, 700, 960, 722, ROOF)


def road(draw: Draw) -> None:
    shape(draw, [(360, 800), (800, 800), (650, 560), (610, 560)], PATH)
    draw.rounded_rectangle((1000, 1100, 1640, 1360), 40, fill=WALLS[0])
    for left in (530, 620, 710):
        box(draw, left, 570, left + 66, 620, WINDOW)
    disc(draw, 570, 684, 34, ROOF)
    disc(draw, 750, 684, 34, ROOF)


def ideas(draw: Draw) -> None:
    for n in range(12):
        x, y = 330 + (n % 4) * 165, 210 + (n // 4) * 150
        box(draw, x, y, x + 120, y + 110, [SUN, *WALLS[1:], PAPER][n % 5])
        box(draw, x + 20, y + 36, x + 100, y + 44, INK)
        box(draw, x + 20, y + 60, x + 80, y + 68, INK)


def flowers(draw: Draw) -> None:
    for n, x in enumerate([400, 520, 640, 760, 880]):
        height = 300 + 50 * (n % 2)
        box(draw, x - 6, 720 - height, x + 6, 720, "#3c6b4f")
        for side_x, side_y in [(-36, 0), (36, 0), (0, -36), (0, 36)]:
            disc(draw, x + side_x, 720 - height + side_y, 34, WALLS[n % 4])
        disc(draw, x, 720 - height, 26, SUN)


def farm(draw: Draw) -> None:
    house(draw, 190, 660, 260, WALLS[0])
    for n, x in enumerate([600, 760, 930]):
        y = 690 + 14 * (n % 2)
        for side_x, side_y in [(-34, 0), (34, 0), (0, -20)]:
            disc(draw, x + side_x, y - 60 + side_y, 40, PAPER)
        disc(draw, x + 78, y - 70, 24, ROOF)
        for leg in (-30, 26):
            box(draw, x + leg, y - 36, x + leg + 10, y + 10, ROOF)
    tree(draw, 1140, 730, 240)


def phone(draw: Draw) -> None:
    draw.rounded_rectangle((1040, 300, 1520, 1400), 80, fill=INK)
    box(draw, 540, 200, 740, 630, WINDOW)
    disc(draw, 640, 665, 20, WINDOW)
    for n, y in enumerate([250, 360, 470]):
        draw.rounded_rectangle((1120, y * 2, 1440, y * 2 + 150), 40, fill=WALLS[n])


def open_map(draw: Draw) -> None:
    for n in range(4):
        left, top = 290 + n * 175, 270 + 30 * (n % 2)
        sheet = [(left, top), (left + 175, 300 - 30 * (n % 2))]
        shape(draw, [*sheet, (left + 175, 680 - 30 * (n % 2)), (left, top + 380)], PAPER)
    for n, (x, y) in enumerate([(400, 420), (540, 540), (690, 400), (800, 560), (910, 440)]):
        disc(draw, x, y, 26, WALLS[n % 4])
        shape(draw, [(x - 24, y + 10), (x + 24, y + 10), (x, y + 60)], WALLS[n % 4])
    box(draw, 290, 640, 990, 646, FLAG_BLUE)


SCENES = {
    "books": books,
    "circle": circle,
    "farm": farm,
    "flowers": flowers,
    "ideas": ideas,
    "map": open_map,
    "phone": phone,
    "road": road,
    "screens": screens,
    "talk": talk,
    "village": village,
    "yard": yard,
}
