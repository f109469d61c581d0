"""A posting's lines cut into statements: one sentence or one glued bullet each."""

import re
from dataclasses import dataclass

from gapcheck.model import Document, Line, Place, Quote
from gapcheck.words import sentences

GLUED_BULLETS = re.compile(r"\s{2,}|\s*[•●▪◦‣·■❖➢✓*]\s+|(?<=[a-z)])(?=[A-Z][a-z]+ [a-z])(?<=[.;:])|[\uf000-\uf0ff]")


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a posting's line, from character `start` of the line on."""

    text: str
    line: Line
    start: int

    def quote(self, document: str, start: int, end: int) -> Quote:
        """Return the words from `start` to `end` of the statement as a quote."""
        place = Place(document, self.line.page, self.line.number, self.start + start, self.start + end)
        return Quote(self.text[start:end], place)


def read_statements(document: Document) -> tuple[Statement, ...]:
    """Return the statements of a posting in order."""
    return tuple(
        statement
        for line in document.lines
        for start, end in pieces(line.text)
        for statement in trimmed(line, start, end)
    )


def pieces(text: str) -> list[tuple[int, int]]:
    """Return the spans of a line's bullets and sentences."""
    cuts = [0, *(match.end() for match in GLUED_BULLETS.finditer(text)), len(text)]
    return [
        (start + first, start + last)
        for start, end in zip(cuts, cuts[1:], strict=False)
        for first, last in sentences(text[start:end])
    ]


def trimmed(line: Line, start: int, end: int) -> list[Statement]:
    """Return the statement of a span without blanks and bullets at its ends; none if empty."""
    text = line.text[start:end]
    bare = text.lstrip(" \t-–—*•·●▪►>")
    bare = re.sub(r"^(?:\(?[a-z0-9]{1,2}[.)]\s+)", "", bare)
    start += len(text) - len(bare)
    bare = bare.rstrip()
    return [Statement(bare, line, start)] if bare else []
