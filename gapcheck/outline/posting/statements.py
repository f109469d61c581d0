"""A posting's lines cut into statements: one sentence or one glued bullet each."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.model import Document, Line, Place, Priority, Quote
from gapcheck.outline.posting.glue import seams
from gapcheck.outline.posting.headings import heading_zone
from gapcheck.words import sentences

GLYPHS = "•●▪◦‣■❖➢✓"
# Two blanks, a bullet glyph, or a full stop, capitals or brackets run into the next item's capital.
GLUED = re.compile(
    rf"\s{{2,}}(?![a-z])|\s*[{GLYPHS}]\s*|\s*·\s+|[\uf000-\uf0ff]|(?<=[a-z)][.;:])(?=[A-Z][a-z])|(?<=[A-Z]{{3}})(?=[A-Z][a-z]{{4,}})"
)
GLUED_HEADING = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])")
# Pictures that stand for bullets, with the marks that go with them.
PICTURES = re.compile(
    "^(?:[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\\s*)+"
)
HASHTAGS = re.compile(r"(?:#[\w-]+[\s,]*)+")  # of job boards ("#LI-Hybrid")
LONGEST_GLUED = 80
LONGEST_LISTED = 45


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a posting's line, from character `start` of the line on.

    `listed` tells that it is a bullet or a short line rather than a sentence of prose; `rank` is
    what a mark behind it says of how much it is wanted, None without one.
    """

    text: str
    line: Line
    start: int
    listed: bool = True
    rank: Priority | None = None

    def quote(self, document: str, start: int, end: int) -> Quote:
        """Return the words from `start` to `end` of the statement as a quote."""
        place = Place(
            document, self.line.page, self.line.number, self.start + start, self.start + end
        )
        return Quote(self.text[start:end], place)


def read_statements(document: Document, is_name: Callable[[str], bool]) -> tuple[Statement, ...]:
    """Return the statements of a posting in order; `is_name` tells the names of known skills."""
    return tuple(
        statement
        for line in document.lines
        for start, end, listed in pieces(line.text, is_name)
        for statement in trimmed(line, start, end, listed=listed)
    )


def pieces(text: str, is_name: Callable[[str], bool]) -> list[tuple[int, int, bool]]:
    """Return the spans of a line's bullets and sentences, and whether each is a listed one."""
    glued = {match.end() for match in GLUED.finditer(text)}
    glued |= {*after_headings(text), *seams(text, is_name)}
    cuts = [0, *sorted(glued - {0, len(text)}), len(text)]
    return [
        (start + first, start + last, len(text[start:end].split()) <= LONGEST_LISTED)
        for start, end in pairwise(cuts)
        for first, last in sentences(text[start:end])
    ]


def after_headings(text: str) -> list[int]:
    """Return where a line goes on behind headings run into it ("RequirementsYou have")."""
    cuts, start = [], 0
    for match in GLUED_HEADING.finditer(text, 0, LONGEST_GLUED):
        if heading_zone(text[start : match.start()]):
            start = match.start()
            cuts.append(start)
    return cuts


def trimmed(line: Line, start: int, end: int, *, listed: bool) -> list[Statement]:
    """Return the statement of a span without blanks and bullets at its ends; none if empty."""
    text = line.text[start:end]
    bare = PICTURES.sub("", text.lstrip(" \t-–—*•·●▪►>"))
    bare = re.sub(r"^(?:\(?[a-z0-9]{1,2}[.)]\s+)", "", bare)
    start += len(text) - len(bare)
    bare = bare.rstrip(f" {GLYPHS}")
    return [Statement(bare, line, start, listed)] if bare and not HASHTAGS.fullmatch(bare) else []
