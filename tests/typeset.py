"""Glyphs, fragments and rows for the layout tests: every letter is half an em wide."""

from gapcheck.parsers.layout.fragments import Fragment, fragments_of
from gapcheck.parsers.layout.headings import Look, look_of
from gapcheck.parsers.layout.rows import Row, rows_of
from gapcheck.parsers.pdf.canvas import Glyph, Style

BLACK = (0.0, 0.0, 0.0)
FONTS = {"plain": "Body-Regular", "bold": "Body-Bold", "symbol": "Wingdings"}
BODY = Style(FONTS["plain"], 10.0, bold=False, colour=BLACK, seen=True, angle=0)


def glyphs_of(text: str, x: float, y: float, style: Style = BODY, order: int = 1) -> list[Glyph]:
    """Return the glyphs of a text that begins at x on the baseline y."""
    step = style.size / 2
    return [
        Glyph(sign, x + step * index, x + step * (index + 1), y, order, style)
        for index, sign in enumerate(text)
    ]


def page_glyphs(script: str) -> list[Glyph]:
    """Return the glyphs of rows "x y size font text", painted in the order of the rows."""
    found: list[Glyph] = []
    for order, row in enumerate(filter(str.strip, script.splitlines()), 1):
        x, y, size, font, text = row.split(maxsplit=4)
        style = Style(FONTS[font], float(size), font == "bold", BLACK, seen=True, angle=0)
        found += glyphs_of(text, float(x), float(y), style, order)
    return found


def page(script: str) -> list[Fragment]:
    """Return the fragments of a page script."""
    return fragments_of(page_glyphs(script))


def rows(script: str) -> list[Row]:
    """Return the rows of a page script."""
    return rows_of(page(script))


def look(script: str) -> Look:
    """Return the look of a page script."""
    return look_of(page(script))
