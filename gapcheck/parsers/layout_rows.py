"""Fragments on one baseline of one column, and how they look beside the rest of the document."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from gapcheck.data import wording
from gapcheck.parsers.layout_fragments import Fragment


@dataclass(frozen=True)
class Row:
    """Fragments on one baseline, from left to right."""

    pieces: tuple[Fragment, ...]

    @cached_property
    def x0(self) -> float:
        """The left edge."""
        return self.pieces[0].x0

    @cached_property
    def x1(self) -> float:
        """The right edge."""
        return max(piece.x1 for piece in self.pieces)

    @cached_property
    def y(self) -> float:
        """The baseline of its largest fragment."""
        return max(self.pieces, key=lambda piece: piece.size).y

    @cached_property
    def size(self) -> float:
        """The em of its largest fragment."""
        return max(piece.size for piece in self.pieces)

    @cached_property
    def text(self) -> str:
        """Its words, two blanks where the page leaves a gap."""
        return "  ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Look:
    """How the running text of a document looks."""

    size: float
    font: str
    bold: bool


def look_of(fragments: Iterable[Fragment]) -> Look:
    """Return the look that most characters share."""
    seen: Counter[tuple[float, str, bool]] = Counter()
    for fragment in fragments:
        style = fragment.glyphs[0].style
        seen[(round(fragment.size, 1), style.font, fragment.bold)] += len(fragment.glyphs)
    return Look(*seen.most_common(1)[0][0]) if seen else Look(10.0, "", bold=False)


def rows_of(fragments: Iterable[Fragment]) -> list[Row]:
    """Return the rows that `fragments` make, top first."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (f.y, f.x0)):
        if rows and fragment.y - rows[-1][0].y <= 0.3 * min(fragment.size, rows[-1][0].size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [Row(tuple(sorted(row, key=lambda f: f.x0))) for row in rows]


def is_heading(row: Row | Fragment, look: Look) -> bool:
    """Return whether a row reads and looks like the heading of a section."""
    words = re.findall(r"[^\W\d_]+", row.text)
    if not words or len(row.text) > 45 or len(words) > 6 or row.text.endswith((".", ",", ";")):
        return False
    if says_heading(row.text):
        return True
    return row.size >= 1.15 * look.size and len(words[0]) > 2


def says_heading(text: str) -> bool:
    """Return whether a text is made of the words of section headings alone."""
    known = wording("layout")
    words = re.findall(r"[^\W\d_]+|[&+/-]", text.casefold())
    heads = [word for word in words if word in known["heading_words"]]
    rest = [word for word in words if word not in known["heading_words"]]
    return (
        bool(heads)
        and len(words) <= 6
        and not re.search(r"\d", text)
        and all(word in known["joining_words"] for word in rest)
    )


def alignment(rows: Sequence[Row], others: Sequence[Row]) -> float:
    """Return the share of `rows` that stand on a baseline with one of `others` (0 to 1)."""
    baselines = [other.y for other in others]
    level = [row for row in rows if any(abs(row.y - y) <= 0.15 * row.size for y in baselines)]
    return len(level) / len(rows)
