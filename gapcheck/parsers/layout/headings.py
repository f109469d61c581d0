"""Which lines are section headings: by their words, and by the look those words share."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from gapcheck.data import wording
from gapcheck.parsers.layout.fragments import Fragment

LONGEST = 45
SHORTEST = 3
MOST_WORDS = 6
LARGER = 1.1
SURE = 0.4
SURE_WHEN_PLAIN = 0.75


@dataclass(frozen=True, slots=True)
class Style:
    """How a line looks; `capitals` is True where it has no small letter."""

    font: str
    size: float
    capitals: bool
    colour: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class Look:
    """How a document's running text looks, and how its section headings do.

    Whatever has one of the `sure` looks is a heading; one of the `likely` looks asks for the words
    of a heading too. `size` is the em of the running text in points.
    """

    size: float
    sure: frozenset[Style]
    likely: frozenset[Style]


def style_of(fragment: Fragment) -> Style:
    """Return how a fragment looks."""
    style = fragment.glyphs[-1].style
    capitals = fragment.text.isupper()
    return Style(style.font, round(fragment.size, 1), capitals, style.colour)


def look_of(fragments: Iterable[Fragment]) -> Look:
    """Return how the running text of a document looks, and how its headings do."""
    letters: Counter[Style] = Counter()
    short: Counter[Style] = Counter()
    heads: Counter[Style] = Counter()
    for fragment in fragments:
        style = style_of(fragment)
        letters[style] += len(fragment.glyphs)
        short[style] += may_head(fragment.text)
        heads[style] += says_heading(fragment.text)
    if not letters:
        return Look(10.0, frozenset(), frozenset())
    body = letters.most_common(1)[0][0]
    apart = {style: n for style, n in heads.items() if n and is_apart(style, body)}
    most = max(apart.values(), default=0)
    likely = {s for s, n in apart.items() if n * 3 >= most} if most > 1 else set(heads)
    sure = {s for s in likely if s in apart and heads[s] >= share(s, body) * short[s]}
    return Look(body.size, frozenset(sure), frozenset(likely))


def is_apart(style: Style, body: Style) -> bool:
    """Return whether a look differs from the running text's and is no smaller."""
    return style != body and style.size >= 0.9 * body.size


def share(style: Style, body: Style) -> float:
    """Return what share of the short lines of a look must read as headings for all to be some.

    Bold text of the usual size and colour is the look of job titles too.
    """
    striking = style.size >= LARGER * body.size or style.capitals or style.colour != body.colour
    return SURE if striking else SURE_WHEN_PLAIN


def may_head(text: str) -> bool:
    """Return whether a text is short and plain enough to head a section."""
    words = re.findall(r"[^\W\d_]+", text)
    plain = not text.endswith((".", ",", ";")) and any(len(word) >= SHORTEST for word in words)
    return plain and len(text) <= LONGEST and len(words) <= MOST_WORDS


def says_heading(text: str) -> bool:
    """Return whether a text is made of the words of section headings alone."""
    known = wording("layout")
    words = re.findall(r"[^\W\d_]+|[&+/-]", text.casefold())
    heads = [word for word in words if word in known["heading_words"]]
    rest = [word for word in words if word not in known["heading_words"]]
    joins = all(word in known["joining_words"] for word in rest)
    return bool(heads) and len(words) <= MOST_WORDS and joins and not re.search(r"[\d,;|]", text)


def is_heading(fragment: Fragment, look: Look) -> bool:
    """Return whether a fragment reads or looks like the heading of a section."""
    if not may_head(fragment.text):
        return False
    style = style_of(fragment)
    return style in look.sure or (style in look.likely and says_heading(fragment.text))
