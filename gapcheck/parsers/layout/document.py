"""A whole document laid out: pages of fragments become numbered lines in reading order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gapcheck.model import Line, Region
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.headings import Look, look_of
from gapcheck.parsers.layout.lines import Draft, drafts_of, runs_over
from gapcheck.parsers.layout.margins import margins_of, numberless, page_number
from gapcheck.parsers.layout.order import Strip, strips_of
from gapcheck.parsers.layout.rows import Row, common_starts, rows_of
from gapcheck.parsers.layout.sidebars import columns_together
from gapcheck.parsers.layout.words import compounds_of, joined
from gapcheck.parsers.lines import numbered

MOST_BESIDE = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page to lay out: its upright fragments, those set at an angle, and its size in points."""

    upright: tuple[Fragment, ...]
    turned: tuple[Fragment, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A document's lines in reading order, and the numbers of the pages set in columns."""

    lines: tuple[Line, ...]
    columned: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft line with the page and the strip it stands in."""

    draft: Draft
    page: int
    strip: Strip


def lay_out(sheets: Sequence[Sheet]) -> Layout:
    """Return the lines of a document in reading order, page headers first and footers last."""
    look = look_of(piece for sheet in sheets for piece in (*sheet.upright, *sheet.turned))
    margins = margins_of([sheet.upright for sheet in sheets], [sheet.height for sheet in sheets])
    pages = [
        [
            *strips_of(margin.body, look, sheet.width),
            *strips_of(sheet.turned, look, sheet.height),
        ]
        for sheet, margin in zip(sheets, margins, strict=True)
    ]
    body: list[Placed] = []
    for placed in placed_lines(pages, look):
        fresh = body and body[-1].strip is not placed.strip
        if fresh and runs_over(body[-1].draft, placed.draft):
            body[-1] = together(body[-1], placed)
        else:
            body.append(placed)
    heads = edge_lines(((m.head for m in margins)), "header")
    feet = edge_lines(((m.foot for m in margins)), "footer")
    found = [*heads, *body, *feet]
    compounds = compounds_of(row.text for p in found for cell in p.draft.cells for row in cell)
    columned = sorted({placed.page for placed in body if placed.strip.column})
    return Layout(numbered(line_of(placed, compounds) for placed in found), tuple(columned))


def placed_lines(pages: Sequence[Sequence[Strip]], look: Look) -> Iterator[Placed]:
    """Yield the lines of all pages in reading order, as far as each strip tells them."""
    for number, strip in columns_together(pages):
        for draft in drafts_of(strip, look):
            yield Placed(draft, number, strip)


def together(first: Placed, second: Placed) -> Placed:
    """Return a line with the rest of it that stands in the next column or page."""
    *before, last = first.draft.cells
    after, *rest = second.draft.cells
    draft = Draft((*before, last + after, *rest), heading=False, edge=second.draft.edge)
    return Placed(draft, first.page, second.strip)


def edge_lines(pages: Iterable[Sequence[Fragment]], region: Region) -> Iterator[Placed]:
    """Yield the header or footer lines of all pages, each once and bare page numbers never."""
    seen: set[str] = set()
    for number, pieces in enumerate(pages, 1):
        for row in rows_of(pieces):
            text = numberless(row.text)
            if text not in seen and not page_number().fullmatch(row.text):
                seen.add(text)
                strip = Strip((row,), row.x0, row.x1, region)
                yield Placed(Draft(((row,),), heading=False), number, strip)


def line_of(placed: Placed, compounds: frozenset[str]) -> Line:
    """Return the line that a draft makes; it gets its number later."""
    draft, first = placed.draft, placed.draft.first
    starts = common_starts(placed.strip.rows)
    text = "  ".join(joined(texts_of(cell, starts), compounds) for cell in draft.cells)
    text, bullet = unbulleted(" ".join(text.split()) if draft.heading else text)
    return Line(
        text,
        placed.page,
        0,
        indent=round(first.x0 - placed.strip.x0, 1),
        size=round(first.size, 1),
        bold=all(piece.bold for piece in first.pieces),
        bullet=bullet and not draft.heading,
        heading=draft.heading,
        region="table" if is_table(draft) else placed.strip.region,
    )


def is_table(draft: Draft) -> bool:
    """Return whether a line is the row of a table, and not a date beside what it dates."""
    return len(draft.cells) > MOST_BESIDE or (
        len(draft.cells) == MOST_BESIDE and all(len(cell) > 1 for cell in draft.cells)
    )


def texts_of(rows: Sequence[Row], starts: frozenset[int]) -> list[str]:
    """Return the texts of wrapped rows; wide gaps in all but the last only justify the line."""
    return [*(" ".join(row.text.split()) for row in rows[:-1]), rows[-1].spaced(starts)]
