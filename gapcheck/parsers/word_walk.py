"""A Word file walked in document order: paragraphs, tables and text boxes become lines."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from gapcheck.model import Region
from gapcheck.parsers.clean import clean
from gapcheck.parsers.markup import local
from gapcheck.parsers.word_drafts import Draft, draft, rows_of
from gapcheck.parsers.word_pieces import Box, Piece, deleted, pieces_of, visible_children
from gapcheck.parsers.word_styles import Styles
from gapcheck.parsers.word_tables import continued, is_one_line, joined, members

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(slots=True)
class Walk:
    """One walk through a file: it keeps what it must not put among the lines."""

    styles: Styles
    white_is_hidden: bool
    hidden: list[str] = field(default_factory=list)

    def lines(self, container: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a body, header, cell, text box or note."""
        for each in visible_children(container):
            name = local(each)
            if name == "p":
                yield from self.paragraph(each, region)
            elif name == "tbl":
                yield from self.table(each, region)
            else:
                yield from self.lines(each, region)

    def paragraph(self, paragraph: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a w:p, then those of the text boxes anchored in it."""
        look = self.styles.paragraph(paragraph)
        found = list(pieces_of(paragraph, look.letters, self.styles))
        shown = self.without_hidden([piece for piece in found if isinstance(piece, Piece)])
        drafts = [draft(row, look, region) for row in rows_of(shown)]
        written = [each for each in drafts if any(map(str.isalnum, each.line.text))]
        yield from written[:1]
        # What stands below a break within a list item has no mark of its own.
        yield from (replace(each, line=replace(each.line, bullet=False)) for each in written[1:])
        for box in found:
            if isinstance(box, Box):
                yield from self.lines(box.content, "textbox" if region == "body" else region)

    def without_hidden(self, pieces: list[Piece]) -> list[Piece]:
        """Return the pieces that can be seen; the words of the others are set aside."""
        words = clean("".join(piece.text for piece in pieces if self.is_hidden(piece))).strip()
        if any(character.isalnum() for character in words):
            self.hidden.append(words)
        return [piece for piece in pieces if not self.is_hidden(piece)]

    def is_hidden(self, piece: Piece) -> bool:
        """Return whether nobody could see the piece on the page."""
        look = piece.look
        return look.hidden or (self.white_is_hidden and look.white and not look.shaded)

    def table(self, table: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a w:tbl: a row of short cells is one line, others go by cell."""
        inner: Region = "table" if region == "body" else region
        rows = [
            [list(self.lines(cell, inner)) for cell in members(row, "tc") if not continued(cell)]
            for row in members(table, "tr")
            if not deleted(row)
        ]
        layout = any(len(cell) > 1 for row in rows for cell in row)
        for row in rows:
            cells = [cell for cell in row if cell]
            if is_one_line(cells, layout=layout):
                yield joined([cell[0] for cell in cells])
            else:
                yield from (line for cell in cells for line in cell)
