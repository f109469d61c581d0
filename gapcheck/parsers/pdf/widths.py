"""Real widths of glyphs, learnt from where the next one stands, for fonts that tell wrong ones."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from gapcheck.parsers.pdf.canvas import Glyph

WRONG = 0.15
NOTHING = 0.03
MOSTLY = 0.4
FEWEST = 20
NARROWEST = 0.1
WIDEST = 1.3


def untrue_fonts(pages: Iterable[Sequence[Glyph]]) -> dict[str, dict[str, float]]:
    """Return the real advance, in ems, of each character of the fonts that tell wrong ones."""
    wrong: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    steps: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for left, right in (pair for page in pages for pair in neighbours(page)):
        font, em = left.style.font, left.style.size
        step = (right.x0 - left.x0) / em
        pairs[font] += 1
        told = (left.x1 - left.x0) / em
        wrong[font] += told - step > WRONG or told < NOTHING
        steps[font][left.text] = min(step, steps[font].get(left.text, WIDEST))
    return {font: steps[font] for font, n in pairs.items() if is_untrue(wrong[font], n)}


def is_untrue(wrong: int, pairs: int) -> bool:
    """Return whether a font's widths are wrong more often than by chance."""
    return pairs >= FEWEST and wrong > MOSTLY * pairs


def neighbours(glyphs: Sequence[Glyph]) -> Iterator[tuple[Glyph, Glyph]]:
    """Yield glyphs painted one after the other within what may be one word."""
    for left, right in pairwise(glyphs):
        if left.style != right.style or left.y != right.y or " " in {left.text, right.text}:
            continue
        if NARROWEST < (right.x0 - left.x0) / max(left.style.size, 1.0) < WIDEST:
            yield left, right


def with_widths(glyphs: Iterable[Glyph], real: dict[str, dict[str, float]]) -> list[Glyph]:
    """Return the glyphs with the widths that `real` knows better than their fonts."""
    mended: list[Glyph] = []
    for glyph in glyphs:
        step = real.get(glyph.style.font, {}).get(glyph.text)
        x1 = glyph.x1 if step is None else glyph.x0 + step * glyph.style.size
        mended.append(glyph._replace(x1=x1))
    return mended
