"""An OpenDocument file walked in document order: paragraphs, lists, tables, frames."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gapcheck.model import Region
from gapcheck.parsers.drafts import Draft, paragraph_drafts
from gapcheck.parsers.looks import Look, Piece, set_aside
from gapcheck.parsers.open_document.styles import OpenStyles
from gapcheck.parsers.table_rows import table_lines
from gapcheck.parsers.web.markup import attribute, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

UNSEEN = frozenset(
    ("tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "note-citation",
     "bookmark-ref", "title", "desc", "event-listeners", "object", "object-ole", "ruby-text")
)  # fmt: skip
BREAKS = {"tab": "\t", "line-break": "\n", "s": " "}
FRAMES = ("text-box", "custom-shape", "rect", "ellipse")
MOST_BLANKS = 20


@dataclass(slots=True)
class OpenWalk:
    """One walk through a file: it keeps what it must not put among the lines."""

    styles: OpenStyles
    hidden: list[str] = field(default_factory=list)
    notes: list["_Element"] = field(default_factory=list)

    def lines(self, container: "_Element", region: Region, listed: int = 0) -> Iterator[Draft]:
        """Yield the lines of a body, header, cell, frame or list."""
        for each in container:
            name = local(each)
            if name in ("p", "h"):
                yield from self.paragraph(each, region, listed)
            elif name == "table":
                yield from self.table(each, region)
            elif name == "list-item":
                yield from self.item(each, region, listed + 1)
            elif name and name not in UNSEEN:
                yield from self.lines(each, framed(region) if name in FRAMES else region, listed)

    def item(self, item: "_Element", region: Region, listed: int) -> Iterator[Draft]:
        """Yield the lines of a list item; only its first paragraph has a mark."""
        for number, each in enumerate(item):
            if local(each) in ("p", "h"):
                yield from self.paragraph(each, region, listed if number == 0 else 0)
            elif local(each) == "list":
                yield from self.lines(each, region, listed)

    def paragraph(self, paragraph: "_Element", region: Region, listed: int) -> Iterator[Draft]:
        """Yield the lines of a paragraph, then those of the frames anchored in it."""
        look = self.styles.paragraph(paragraph, listed=listed)
        frames: list[_Element] = []
        letters = list(self.pieces(paragraph, look.letters, frames))
        shown, words = set_aside(letters, is_hidden)
        if any(map(str.isalnum, words)):
            self.hidden.append(words)
        yield from paragraph_drafts(shown, look, region)
        for frame in frames:
            yield from self.lines(frame, framed(region))

    def pieces(self, element: "_Element", look: Look, frames: list["_Element"]) -> Iterator[Piece]:
        """Yield the words within an element; frames and notes are put aside for later."""
        yield Piece(element.text or "", look)
        for each in element:
            name = local(each)
            if name in FRAMES:
                frames.append(each)
            elif name == "note":
                self.notes.append(each)
            elif name in BREAKS:
                yield Piece(BREAKS[name] * blanks(each), look)
            elif name and name not in UNSEEN:
                style = attribute(each, "style-name") if name in ("span", "a") else ""
                yield from self.pieces(each, self.styles.letters(look, style), frames)
            yield Piece(each.tail or "", look)

    def table(self, table: "_Element", region: Region) -> Iterator[Draft]:
        """Yield the lines of a table."""
        inner: Region = "table" if region == "body" else region
        rows = (
            each for each in table.iter() if local(each) == "table-row" and owner(each) is table
        )
        yield from table_lines(
            [
                [list(self.lines(cell, inner)) for cell in row if local(cell) == "table-cell"]
                for row in rows
            ]
        )

    def footnotes(self) -> Iterator[Draft]:
        """Yield the lines of the notes met so far."""
        for note in self.notes:
            body = child(note, "note-body")
            if body is not None:
                yield from self.lines(body, "footnote")


def framed(region: Region) -> Region:
    """Return the region of what stands in a frame."""
    return "textbox" if region == "body" else region


def owner(row: "_Element") -> "_Element | None":
    """Return the table that a row belongs to."""
    return next((each for each in row.iterancestors() if local(each) == "table"), None)


def blanks(element: "_Element") -> int:
    """Return how many blanks, tabs or breaks an element stands for."""
    count = attribute(element, "c")
    return min(int(count), MOST_BLANKS) if count.isdecimal() else 1


def is_hidden(look: Look) -> bool:
    """Return whether nobody could see such letters on the page."""
    return look.hidden
