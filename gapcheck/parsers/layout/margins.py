"""Page headers and footers: what stands at the same edge of several pages, and page numbers."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from gapcheck.data import wording
from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.rows import Row, rows_of

EDGE = 0.16
SAME_PLACE = 4.0


@dataclass(frozen=True, slots=True)
class Margins:
    """One page's fragments: those at its head and foot that belong to every page, and the rest."""

    head: tuple[Fragment, ...]
    body: tuple[Fragment, ...]
    foot: tuple[Fragment, ...]


def margins_of(pages: Sequence[Sequence[Fragment]], heights: Sequence[float]) -> list[Margins]:
    """Return each page's fragments sorted into head, body and foot; `heights` are in points."""
    places = where(pages)
    return [sort_out(page, height, places) for page, height in zip(pages, heights, strict=True)]


def where(pages: Sequence[Sequence[Fragment]]) -> dict[str, list[tuple[int, float, float]]]:
    """Return page, left edge and baseline of every text, digits taken as alike."""
    places: defaultdict[str, list[tuple[int, float, float]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for fragment in page:
            places[numberless(fragment.text)].append((number, fragment.x0, fragment.y))
    return places


def numberless(text: str) -> str:
    """Return a text with case and digits taken as alike."""
    return re.sub(r"\d+", "0", text.casefold())


def sort_out(
    page: Sequence[Fragment], height: float, places: dict[str, list[tuple[int, float, float]]]
) -> Margins:
    """Return one page's fragments sorted into head, body and foot."""
    rows = rows_of(page)
    head = edge_rows([row for row in rows if row.y < EDGE * height], places)
    foot = edge_rows([row for row in reversed(rows) if row.y > (1 - EDGE) * height], places)
    if len(head) + len(foot) >= len(rows):
        head, foot = [], []
    body = [row for row in rows if row not in head and row not in foot]
    return Margins(pieces(head), pieces(body), pieces(foot[::-1]))


def pieces(rows: Sequence[Row]) -> tuple[Fragment, ...]:
    """Return the fragments of `rows`."""
    return tuple(piece for row in rows for piece in row.pieces)


def edge_rows(rows: Sequence[Row], places: dict[str, list[tuple[int, float, float]]]) -> list[Row]:
    """Return the rows from the edge inwards as long as each is on other pages too."""
    kept: list[Row] = []
    for row in rows:
        if not (is_page_number(row) or all(repeats(piece, places) for piece in row.pieces)):
            break
        kept.append(row)
    return kept


def repeats(fragment: Fragment, places: dict[str, list[tuple[int, float, float]]]) -> bool:
    """Return whether the same text stands at the same place of another page."""
    if page_number().fullmatch(fragment.text):
        return True
    near = {
        number
        for number, x, y in places[numberless(fragment.text)]
        if abs(x - fragment.x0) < SAME_PLACE and abs(y - fragment.y) < SAME_PLACE
    }
    return len(near) > 1


def is_page_number(row: Row) -> bool:
    """Return whether a row says only which page this is, or has a piece that spells it out."""
    if page_number().fullmatch(row.text):
        return True
    return any(
        page_number().fullmatch(p.text) and re.search(r"[^\W\d]", p.text) for p in row.pieces
    )


@cache
def page_number() -> re.Pattern[str]:
    """Return the pattern of a page number on its own."""
    return re.compile("|".join(wording("layout")["page_numbers"]), re.IGNORECASE)
