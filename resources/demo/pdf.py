"""Makes small PDF files of plain texts: brochures on upright pages, slides on lying ones."""

import re
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from resources.demo.shapes import File

INK, ACCENT = HexColor("#22302b"), HexColor("#1f5f4a")
MARKS = re.compile(r"(# |## |- |---)?(.*)")


def make(file: File) -> bytes:
    """The file, with its title and language told to screen readers and search engines."""
    scale = 1.5 if file.is_slides else 1
    output = BytesIO()
    document = SimpleDocTemplate(
        output,
        pagesize=landscape(A4) if file.is_slides else A4,
        title=file.title,
        lang=file.language,
        author="Kotopaikka",
        displayDocTitle=1,
        leftMargin=24 * mm,
        rightMargin=24 * mm,
        topMargin=24 * mm,
        bottomMargin=20 * mm,
    )
    document.build(_story(file.text, scale), onFirstPage=_band, onLaterPages=_band)
    return output.getvalue()


def _story(text: str, scale: float) -> list:
    styles = _styles(scale)
    lines = [MARKS.match(line).groups(default="") for line in text.strip().splitlines()]
    return [_part(mark, words, styles) for mark, words in lines]


def _part(mark: str, words: str, styles: dict):
    if mark == "---":
        return PageBreak()
    bullet = "•" if mark == "- " else None
    return Paragraph(words, styles[mark], bulletText=bullet)


def _styles(scale: float) -> dict[str, ParagraphStyle]:
    plain = _style("plain", 13 * scale)
    return {
        "": plain,
        "- ": _style("item", 13 * scale, leftIndent=18 * scale, bulletFontSize=13 * scale),
        "# ": _style("title", 28 * scale, fontName="Helvetica-Bold", textColor=ACCENT),
        "## ": _style("heading", 17 * scale, fontName="Helvetica-Bold", spaceBefore=10 * scale),
    }


def _style(name: str, size: float, **looks) -> ParagraphStyle:
    looks = {"fontName": "Helvetica", "textColor": INK} | looks
    return ParagraphStyle(name, fontSize=size, leading=size * 1.4, spaceAfter=size * 0.4, **looks)


def _band(canvas, document) -> None:
    """A strip of colour along the top of each page."""
    width, height = document.pagesize
    canvas.setFillColor(ACCENT)
    canvas.rect(0, height - 8 * mm, width, 8 * mm, stroke=0, fill=1)
