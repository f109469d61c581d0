"""The reading order of a page: strips of rows, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from gapcheck.model import Region
from gapcheck.parsers.layout_columns import Gutter, best_gutter
from gapcheck.parsers.layout_fragments import Fragment
from gapcheck.parsers.layout_headings import Look
from gapcheck.parsers.layout_rows import Row, rows_of

SIDEBAR = 0.42
TALL = 8


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows that are read one after the other; `x0` and `x1` are the edges of their column.

    `column` is True where other text stands beside the strip.
    """

    rows: tuple[Row, ...]
    x0: float
    x1: float
    region: Region = "body"
    column: bool = False


def strips_of(
    fragments: Sequence[Fragment], look: Look, region: Region = "body", *, column: bool = False
) -> list[Strip]:
    """Return the strips of a page, or of a part of it, in the order one reads them."""
    rows = rows_of(fragments)
    if not rows:
        return []
    x0, x1 = min(row.x0 for row in rows), max(row.x1 for row in rows)
    gutter = best_gutter(rows, look)
    if not gutter:
        return [Strip(tuple(rows), x0, x1, region, column)]
    above = [piece for row in rows[: gutter.first] for piece in row.pieces]
    below = [piece for row in rows[gutter.last + 1 :] for piece in row.pieces]
    left, right = sides(gutter, x0, x1, region)
    return [
        *strips_of(above, look, region, column=column),
        *strips_of(gutter.left, look, left, column=column or is_tall(gutter)),
        *strips_of(gutter.right, look, right, column=column or is_tall(gutter)),
        *strips_of(below, look, region, column=column),
    ]


def is_tall(gutter: Gutter) -> bool:
    """Return whether a gutter parts more than a few rows."""
    return gutter.last - gutter.first >= TALL


def sides(gutter: Gutter, x0: float, x1: float, region: Region) -> tuple[Region, Region]:
    """Return the regions of the two sides of a gutter: the narrow one is a sidebar."""
    left = (max(piece.x1 for piece in gutter.left) - x0) / (x1 - x0)
    right = (x1 - gutter.x) / (x1 - x0)
    if is_tall(gutter) and left < SIDEBAR < right:
        return "sidebar", region
    if is_tall(gutter) and right < SIDEBAR < left:
        return region, "sidebar"
    return region, region
