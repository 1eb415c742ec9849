"""QR codes, as squares for a template to draw: the code of a registration, read at the door."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

import segno

# The white edge that ISO/IEC 18004 wants around a code, in modules.
QUIET_ZONE = 4


@dataclass(frozen=True)
class Code:
    text: str
    # The length of a side in modules, with the white edge.
    side: int
    # The black parts, as the path of an SVG.
    path: str


def code(text: str) -> Code:
    """Not a private link: whoever sees the paper can read it, and anybody's phone would open it."""
    matrix = segno.make_qr(text, error="q").matrix
    path = "".join(_runs(matrix))
    return Code(text=text, side=len(matrix) + 2 * QUIET_ZONE, path=path)


def _runs(matrix: Iterable[bytearray]) -> Iterable[str]:
    for y, row in enumerate(matrix, start=QUIET_ZONE):
        x = QUIET_ZONE
        for is_dark, modules in groupby(row):
            length = len(list(modules))
            if is_dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
