"""How well a language is spoken: CEFR levels, and the words people use for them."""

from functools import cache

from gapcheck.cues import Cue, CueFinder
from gapcheck.data import wording

REACH = 40  # characters between a language and the word for its level
ENDS = (",", ";", "|", "•", "·")


@cache
def level_finder() -> CueFinder:
    """Return the finder of words for a level; the kind of a cue is the level from 1 to 6."""
    return CueFinder(wording("language_levels")["levels"])


def level_near(text: str, start: int, end: int) -> Cue | None:
    """Return the word for a level that belongs to the language at `start` to `end`, if any.

    The one behind it in brackets or behind a dash comes first ("French (B2)"), then the nearest
    with no mark of a list between ("fluent in French").
    """
    near = [
        cue
        for cue in level_finder().find(text)
        if cue.start >= end - 1 or cue.end <= start
        if max(cue.start - end, start - cue.end) <= REACH
        if not any(mark in text[min(cue.end, end) : max(cue.start, start)] for mark in ENDS)
    ]
    return min(
        near, key=lambda cue: (max(cue.start - end, start - cue.end), cue.start), default=None
    )
