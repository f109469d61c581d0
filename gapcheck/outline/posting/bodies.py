"""Names that stand for people and not for what is asked: "the Marketing and Engineering teams"."""

import re
from collections.abc import Sequence

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.cues import of_table

NEXT = re.compile(r"[\s-]+")
IN_LIST = re.compile(r"(?:[\s,/&-]+(?:and|or)?\s*[\w-]+){1,5}\s*")


def names_body(hit: Hit, text: str, cues: tuple[Cue, ...]) -> bool:
    """Tell whether a skill's name only says which team, department or staff is meant.

    In a list before the word for the body, only a plural takes them all in ("sales and finance
    teams", but "Python and a team that cares").
    """
    return ends_in(hit, text, of_table(cues, "body"))


def ends_in(hit: Hit, text: str, bodies: Sequence[Cue]) -> bool:
    """Tell whether a word for a body of people follows a name, at once or behind a list."""
    return any(
        NEXT.fullmatch(text, hit.end, body.start)
        or (body.kind == "several" and IN_LIST.fullmatch(text, hit.end, body.start))
        for body in bodies
        if body.start > hit.end
    )
