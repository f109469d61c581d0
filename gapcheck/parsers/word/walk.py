"""A Word file walked in document order: paragraphs, tables and text boxes become lines."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapcheck.model import Region
from gapcheck.parsers.drafts import Draft, paragraph_drafts
from gapcheck.parsers.looks import Look, Piece, set_aside
from gapcheck.parsers.table_rows import table_lines
from gapcheck.parsers.web.markup import attribute, local
from gapcheck.parsers.word.chunks import Chunks, drafts_of
from gapcheck.parsers.word.pieces import Box, deleted, pieces_of, visible_children
from gapcheck.parsers.word.styles import Styles
from gapcheck.parsers.word.tables import continued, members

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(slots=True)
class Walk:
    """One walk through a file: it keeps what it must not put among the lines."""

    styles: Styles
    white_is_hidden: bool
    chunks: Chunks = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)

    def lines(self, container: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a body, header, cell, text box or note."""
        for each in visible_children(container):
            name = local(each)
            if name == "p":
                yield from self.paragraph(each, region)
            elif name == "tbl":
                yield from self.table(each, region)
            elif name == "altChunk":
                yield from drafts_of(self.chunks.get(attribute(each, "id"), ()), region)
            else:
                yield from self.lines(each, region)

    def paragraph(self, paragraph: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a w:p, then those of the text boxes anchored in it."""
        if len(paragraph) == 0:
            return
        look = self.styles.paragraph(paragraph)
        found = list(pieces_of(paragraph, look.letters, self.styles))
        letters = [piece for piece in found if isinstance(piece, Piece)]
        shown, words = set_aside(letters, self.is_hidden)
        if any(map(str.isalnum, words)):
            self.hidden.append(words)
        yield from paragraph_drafts(shown, look, region)
        for box in found:
            if isinstance(box, Box):
                yield from self.lines(box.content, "textbox" if region == "body" else region)

    def is_hidden(self, look: Look) -> bool:
        """Return whether nobody could see such letters on the page."""
        return look.hidden or (self.white_is_hidden and look.white and not look.shaded)

    def table(self, table: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a w:tbl: a row of short cells is one line, others go by cell."""
        inner: Region = "table" if region == "body" else region
        rows = [
            [list(self.lines(cell, inner)) for cell in members(row, "tc") if not continued(cell)]
            for row in members(table, "tr")
            if not deleted(row)
        ]
        yield from table_lines(rows)
