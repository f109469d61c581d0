"""Files as they were read: lines, quotes and places."""

from dataclasses import dataclass
from typing import Literal

Region = Literal["body", "header", "footer", "sidebar", "table", "textbox", "footnote"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: pages and lines count from 1, characters from 0 within the line."""

    document: str
    page: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """The words themselves and the place they were read."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line: a heading, a bullet, a paragraph or a table row, in reading order.

    `number` counts from 1 through the document, `size` is in points (0.0 when unknown).
    """

    text: str
    page: int
    number: int
    indent: float = 0.0
    size: float = 0.0
    bold: bool = False
    bullet: bool = False
    heading: bool = False
    region: Region = "body"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a machine reader would stumble over, named by `code` (see parsers/flags)."""

    code: str
    message: str
    page: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read; `kind` is the format found by content, such as "pdf"."""

    kind: str
    name: str
    lines: tuple[Line, ...]
    flags: tuple[Flag, ...] = ()
    links: tuple[str, ...] = ()
    pages: int = 1
    producer: str = ""
    title: str = ""

    @property
    def text(self) -> str:
        """All lines, one a row."""
        return "\n".join(line.text for line in self.lines)
