"""Names that stand for people and not for what is asked: "the Marketing and Engineering teams"."""

import re
from collections.abc import Sequence
from functools import cache

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.cues import of_table
from gapcheck.words import key_of

# Behind "leadership" one of these makes a quality of it, not those who lead.
QUALITY = re.compile(
    r"(?i)\s+(?:skills?|roles?|experience|positions?|training|development|qualit|style)"
)
# "The departments (Sales, Purchasing)" names those to work with.
OF_BODIES = re.compile(r"(?i)\b(?:departments|teams|functions|divisions|colleagues)\s*\([^()]*$")
NEXT = re.compile(r"[\s-]+")
# In the lists no mark and no joint may be read as a word as well: of the ways to part a long list
# there would be too many to try.
IN_LIST = re.compile(
    r"(?:[\s,/&-]+(?:and|or)?\s*"
    r"(?!(?:for|of|in|to|with|at|by|from|including|that|related|similar)\b)\w[\w-]*+){1,5}\s*"
)
WORD = r"(?!(?:and|or)\b)\w[\w-]*+"
WITHIN_LIST = re.compile(
    r"\s*(?:(?:our|the|other|internal)\s+)?"
    rf"(?:{WORD}(?: {WORD}){{0,2}}\s*(?:,|/|&|\band\b|\bor\b)[\s,]*(?:and |or )?+(?:the )?+)*"
)


def names_body(hit: Hit, text: str, cues: tuple[Cue, ...]) -> bool:
    """Tell whether a skill's name only says which team, department or staff is meant.

    In a list before the word for the body, only a plural takes them all in ("sales and finance
    teams", but "Python and a team that cares").
    """
    bodies = of_table(cues, "body")
    brought = any(b.kind == "audience" and b.start < hit.start < b.end for b in bodies)
    return (
        OF_BODIES.search(text, 0, hit.start) is not None
        or (brought and not QUALITY.match(text, hit.end))
        or ends_in(hit, text, bodies)
        or works_with(hit, text, bodies)
    )


def works_with(hit: Hit, text: str, bodies: Sequence[Cue]) -> bool:
    """Tell whether a name is of a department, and of one to work with."""
    return key_of(text[hit.start : hit.end]) in departments() and any(
        cue.kind == "with" and WITHIN_LIST.fullmatch(text, cue.end, hit.start) for cue in bodies
    )


@cache
def departments() -> frozenset[str]:
    """Return the keys of what companies call their departments."""
    return frozenset(map(key_of, wording("phrases")["departments"]))


def ends_in(hit: Hit, text: str, bodies: Sequence[Cue]) -> bool:
    """Tell whether a word for a body of people follows a name, at once or behind a list."""
    return any(
        NEXT.fullmatch(text, hit.end, body.start)
        or (body.kind == "several" and IN_LIST.fullmatch(text, hit.end, body.start))
        for body in bodies
        if body.kind in ("one", "several") and body.start > hit.end
    )
