"""Glyphs put together: pieces of text on one baseline, with their words told apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from gapcheck.data import wording
from gapcheck.parsers.layout.bidi import logical
from gapcheck.parsers.pdf.canvas import Glyph

BREAK = 0.85
BREAK_AT_BLANK = 1.6
BREAK_AT_CHANGE = 0.6  # where the file puts no blank and the letters look another way
BLANKS_GAP = 0.2
NO_BLANKS_GAP = 0.11
FEW_BLANKS = 0.04
TRACKED = 0.1
SHORTEST_TRACKED = 3
NEAREST_ITEM = 0.1
FARTHEST_ITEM = 4.0
BULLET = "•"


@dataclass(frozen=True, eq=False)
class Fragment:
    """Glyphs side by side on one baseline, blanks left out; y runs down, in points.

    `blanks` holds the indices of glyphs before which the file itself put a blank, `word_gap` is
    the gap, in ems, from which on a blank is meant where the file put none.
    """

    glyphs: tuple[Glyph, ...]
    blanks: frozenset[int]
    word_gap: float

    @cached_property
    def x0(self) -> float:
        """The left edge."""
        return self.glyphs[0].x0

    @cached_property
    def x1(self) -> float:
        """The right edge."""
        return max(glyph.x1 for glyph in self.glyphs)

    @cached_property
    def size(self) -> float:
        """The usual em of its glyphs."""
        return median(glyph.style.size for glyph in self.glyphs)

    @cached_property
    def y(self) -> float:
        """The baseline."""
        return median(glyph.y for glyph in self.glyphs)

    @cached_property
    def order(self) -> int:
        """When its first glyph was painted."""
        return min(glyph.order for glyph in self.glyphs)

    @cached_property
    def bold(self) -> bool:
        """Whether most of it is bold."""
        return sum(glyph.style.bold for glyph in self.glyphs) * 2 > len(self.glyphs)

    @cached_property
    def tracked(self) -> bool:
        """Whether its letters are spaced out."""
        letters = [glyph for glyph in self.glyphs if glyph.text.isalpha()]
        return len(letters) * 2 > len(self.glyphs) and tracking(self.glyphs) > TRACKED

    @cached_property
    def text(self) -> str:
        """Its words with single blanks between them."""
        return spell(self.glyphs, self.blanks, self.word_gap)


def fragments_of(glyphs: Iterable[Glyph]) -> list[Fragment]:
    """Return the fragments of upright `glyphs`, from top to bottom and left to right."""
    glyphs = list(glyphs)
    blanks = sum(glyph.text == " " for glyph in glyphs)
    word_gap = BLANKS_GAP if blanks > FEW_BLANKS * len(glyphs) else NO_BLANKS_GAP
    return [piece for line in baselines(lowered(glyphs)) for piece in cut(line, word_gap)]


def lowered(glyphs: Iterable[Glyph]) -> list[Glyph]:
    """Return the glyphs with small raised or lowered ones (10th) put on their line's baseline."""
    settled: list[Glyph] = []
    anchor: Glyph | None = None
    for glyph in glyphs:
        if anchor and is_raised(anchor, settled[-1], glyph):
            settled.append(glyph._replace(y=anchor.y))
            continue
        anchor = glyph
        settled.append(glyph)
    return settled


def is_raised(anchor: Glyph, last: Glyph, glyph: Glyph) -> bool:
    """Return whether a glyph is a small sign that goes on right after `last`."""
    em = anchor.style.size
    small = glyph.style.size < 0.85 * em
    shift = abs(glyph.y - anchor.y)
    return small and 0 < shift < 0.55 * em and -0.1 * em <= glyph.x0 - last.x1 <= 0.3 * em


def baselines(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Return glyphs grouped by baseline, top first, each group from left to right."""
    groups: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: g.y):
        if groups and glyph.y - groups[-1][0].y <= 0.2 * max(4.0, glyph.style.size):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    return [sorted(group, key=lambda g: g.x0) for group in groups]


def cut(line: Sequence[Glyph], word_gap: float) -> list[Fragment]:
    """Return one baseline's glyphs cut into fragments at its wide gaps."""
    pieces: list[tuple[list[Glyph], set[int]]] = []
    blank = False
    for glyph in line:
        if glyph.text == " ":
            blank = True
            continue
        kept = pieces[-1][0] if pieces else []
        if kept and is_list_mark(kept, glyph):
            kept[0] = kept[0]._replace(text=BULLET)
            blank = True
        elif not kept or is_wide(kept[-1], glyph, blank=blank):
            pieces.append(([], set()))
            blank = False
        if blank:
            pieces[-1][1].add(len(pieces[-1][0]))
        pieces[-1][0].append(glyph)
        blank = False
    return [Fragment(tuple(kept), frozenset(blanks), word_gap) for kept, blanks in pieces]


def is_list_mark(kept: Sequence[Glyph], glyph: Glyph) -> bool:
    """Return whether the one glyph kept so far is the mark of a list item that `glyph` begins."""
    mark, known = kept[0], wording("layout")
    gap = (glyph.x0 - mark.x1) / max(mark.style.size, glyph.style.size, 1.0)
    if len(kept) > 1 or not NEAREST_ITEM < gap < FARTHEST_ITEM:
        return False
    strange = mark.style.font != glyph.style.font
    return mark.text in known["bullets"] or (strange and mark.text in known["letter_bullets"])


def is_wide(left: Glyph, right: Glyph, *, blank: bool) -> bool:
    """Return whether two neighbours on a baseline belong to different fragments."""
    gap = right.x0 - left.x1
    changed = not blank and left.style[:4] != right.style[:4]
    if changed and gap > BREAK_AT_CHANGE * max(left.style.size, right.style.size):
        return True
    limit = BREAK_AT_BLANK if blank and right.order - left.order <= 1 else BREAK
    return gap > limit * max(min(left.style.size, right.style.size), 1.0)


def spell(glyphs: Sequence[Glyph], blanks: frozenset[int], word_gap: float) -> str:
    """Return the text of glyphs side by side, a blank where a word ends."""
    gaps = gaps_of(glyphs)
    usual = tracking(glyphs)
    tracked = usual > TRACKED
    limit = usual + max(word_gap, 0.5 * usual) if tracked else word_gap
    words = [glyphs[0].text]
    for index, gap in enumerate(gaps, 1):
        if gap > limit or (index in blanks and not tracked):
            words.append("")
        words[-1] += glyphs[index].text
    return logical(" ".join(words))


def gaps_of(glyphs: Sequence[Glyph]) -> list[float]:
    """Return the gaps between glyphs side by side, in ems."""
    return [
        (right.x0 - left.x1) / max(left.style.size, right.style.size, 1.0)
        for left, right in pairwise(glyphs)
    ]


def tracking(glyphs: Sequence[Glyph]) -> float:
    """Return the usual gap between letters, in ems, 0.0 where there are too few to tell."""
    gaps = gaps_of(glyphs)
    return median(gaps) if len(gaps) >= SHORTEST_TRACKED else 0.0
