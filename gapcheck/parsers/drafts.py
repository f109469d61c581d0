"""The lines of a word processor's file before it is known which looks are headings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gapcheck.model import Line, Region
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.clean import clean
from gapcheck.parsers.headings import could_be_heading, in_capitals
from gapcheck.parsers.looks import ParagraphLook, Piece


@dataclass(frozen=True, slots=True)
class Draft:
    """A line and what speaks for a heading; `level` is 0 without a heading style."""

    line: Line
    level: int
    capitals: bool
    underlined: bool


def paragraph_drafts(
    pieces: Sequence[Piece], look: ParagraphLook, region: Region
) -> Iterator[Draft]:
    """Yield the lines of a paragraph that hold words; line breaks part them."""
    rows = [row for row in rows_of(pieces) if any(map(str.isalnum, "".join(p.text for p in row)))]
    yield from (draft(row, look, region) for row in rows[:1])
    # What stands below a break within a list item has no mark but one that was typed.
    below = replace(look, list_item=False)
    yield from (draft(row, below, region) for row in rows[1:])


def rows_of(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces between line breaks, a row for each."""
    row: list[Piece] = []
    for piece in pieces:
        head, *rest = piece.text.replace("\r", "\n").split("\n")
        row.append(Piece(head, piece.look))
        for text in rest:
            yield row
            row = [Piece(text, piece.look)]
    yield row


def draft(row: Sequence[Piece], look: ParagraphLook, region: Region) -> Draft:
    """Return the pieces of one row as a line."""
    text, marked = unbulleted("".join(piece.text for piece in row))
    inked = [piece for piece in row if any(character.isalnum() for character in piece.text)]
    line = Line(
        clean(text).strip(),
        page=1,
        number=0,
        indent=look.indent,
        size=max((piece.look.size for piece in inked), default=0.0),
        bold=bool(inked) and all(piece.look.bold for piece in inked),
        bullet=marked or look.list_item,
        region=region,
    )
    capitals = in_capitals(line.text) or all(piece.look.capitals for piece in inked)
    underlined = all(piece.look.underlined for piece in inked)
    return Draft(line, look.level, capitals, underlined)


def stands_out(draft: Draft) -> bool:
    """Return whether a line has the shape and the letters of a heading."""
    return could_be_heading(draft.line.text) and (
        draft.line.bold or draft.capitals or draft.underlined or draft.level > 0
    )
