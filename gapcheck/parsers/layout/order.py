"""The reading order of a page: strips of rows, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gapcheck.model import Region
from gapcheck.parsers.layout.columns import Gutter, best_gutter
from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.headings import Look
from gapcheck.parsers.layout.rows import Row, rows_of

SIDEBAR = 0.42
TALL = 8
HALF_EM = 0.5


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows that are read one after the other.

    `x0` is the left edge of their column, `limit` how far right it may reach; `column` is True
    where other text stands beside the strip.
    """

    rows: tuple[Row, ...]
    x0: float
    limit: float
    region: Region = "body"
    column: bool = False


def strips_of(fragments: Sequence[Fragment], look: Look, width: float) -> list[Strip]:
    """Return the strips of a page in the order one reads them; `width` is the page's."""
    rows = rows_of(fragments)
    if not rows:
        return []
    x0 = min(row.x0 for row in rows)
    whole = Strip(tuple(rows), x0, max(width - x0, *(row.x1 for row in rows), x0))
    return parted(whole, look)


def parted(strip: Strip, look: Look) -> list[Strip]:
    """Return the strips that a part of a page is made of, in the order one reads them."""
    gutter = best_gutter(strip.rows, look)
    if not gutter:
        return [strip]
    column = strip.column or is_tall(gutter)
    left, right = sides(gutter, strip)
    end = gutter.x - HALF_EM * look.size
    parts = [
        replace(strip, rows=strip.rows[: gutter.first]),
        Strip(tuple(rows_of(gutter.left)), strip.x0, end, left, column),
        Strip(tuple(rows_of(gutter.right)), gutter.x, strip.limit, right, column),
        replace(strip, rows=strip.rows[gutter.last + 1 :]),
    ]
    return [inner for part in parts if part.rows for inner in parted(part, look)]


def is_tall(gutter: Gutter) -> bool:
    """Return whether a gutter parts more than a few rows."""
    return gutter.last - gutter.first >= TALL


def sides(gutter: Gutter, strip: Strip) -> tuple[Region, Region]:
    """Return the regions of the two sides of a gutter: the narrow one is a sidebar."""
    x1 = max(row.x1 for row in strip.rows)
    left = (max(piece.x1 for piece in gutter.left) - strip.x0) / (x1 - strip.x0)
    right = (x1 - gutter.x) / (x1 - strip.x0)
    if is_tall(gutter) and left < SIDEBAR < right:
        return "sidebar", strip.region
    if is_tall(gutter) and right < SIDEBAR < left:
        return strip.region, "sidebar"
    return strip.region, strip.region
