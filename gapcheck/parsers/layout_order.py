"""The reading order of a page: strips of rows, one after the other."""

from collections.abc import Iterable
from dataclasses import dataclass

from gapcheck.parsers.layout_columns import best_gutter
from gapcheck.parsers.layout_fragments import Fragment
from gapcheck.parsers.layout_rows import Look, Row, rows_of


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows that are read one after the other within the same edges."""

    rows: tuple[Row, ...]


def strips_of(fragments: Iterable[Fragment], look: Look) -> list[Strip]:
    """Return the strips of a page, or of a part of it, in the order one reads them."""
    rows = rows_of(fragments)
    gutter = best_gutter(rows, look)
    if not gutter:
        return [Strip(tuple(rows))] if rows else []
    above = [piece for row in rows[: gutter.first] for piece in row.pieces]
    below = [piece for row in rows[gutter.last + 1 :] for piece in row.pieces]
    parts = (above, gutter.left, gutter.right, below)
    return [strip for part in parts for strip in strips_of(part, look)]
