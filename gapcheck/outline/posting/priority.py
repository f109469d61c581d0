"""How much a posting wants a thing: from its heading and from the nearest cue."""

import re

from gapcheck.cues import Cue
from gapcheck.model import Priority
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.headings import Zone

# Brackets, or dashes, around several words; a lone remark in them ("(preferred)") is said of all.
ASIDE = re.compile(r"\([^()]*\w[^()\w]+\w[^()]*\)|(?<=\s)[–—-]\s[^–—]{3,80}?\s[–—-](?=\s)")
AHEAD = ("ideally", "preferably")
# "…, and up to date knowledge of" asks anew.
ANEW = re.compile(r",\s+(?:and|plus|with)\s+(?:[\w-]+\s+){0,5}(?:of|in|to|with)\b")
BESIDE = 4  # characters from a thing to the cue that says it must be ("German is a must")
AWAY = 10  # characters that a comma counts for


def priority_of(
    text: str, span: tuple[int, int], cues: tuple[Cue, ...], zone: Zone, *, by_heading: bool
) -> Priority:
    """Return the priority of the words at `span` of a sentence's text.

    The nearest cue wins; a cue for "nice" wins over one for "must" in the same sentence unless
    the latter is nearer, because a false "must" is worse than a missed one. What one may have
    ("if you have") is no cue.
    """
    ifs = [cue for cue in of_table(cues, "phrase") if cue.kind == "opens"]
    stated = [
        cue
        for cue in of_table(cues, "priority")
        if not any(overlap(cue, each) for each in ifs) and speaks_of(cue, span[0], cues, text)
    ]
    far = {cue: distance(cue, *span, text) for cue in stated if not speaks_ahead(cue, span, text)}
    stated = list(far)
    marks = sorted(stated, key=lambda cue: (far[cue], cue.kind != "nice"))
    if marks and any(c.kind == "asked" and overlap(c, marks[0]) for c in stated):
        return "nice" if zone == "nice" else "asked"
    marks = [cue for cue in marks if cue.kind != "asked"]
    if any(cue.kind == "nice" for cue in marks):
        nice = next(cue for cue in marks if cue.kind == "nice")
        must = next((cue for cue in marks if cue.kind == "must" and not overlap(cue, nice)), None)
        if must is None or far[nice] <= far[must]:
            return "nice"
        return "must"
    if zone == "nice":
        return "nice"
    if zone in ("requirements", "personal") and (by_heading or marks):
        return "must"
    said_of_it = any(0 <= cue.start - span[1] <= BESIDE for cue in marks)
    return "must" if marks and (said_of_it or zone not in ("duties", "benefits")) else "asked"


def speaks_of(cue: Cue, at: int, cues: tuple[Cue, ...], text: str) -> bool:
    """Tell whether no brackets part a cue from the words at a place of the text.

    What brackets hold is said of the words in them; where they say it, nothing outside does.
    """
    for start, end in (found.span() for found in ASIDE.finditer(text)):
        within = start < cue.start < end
        told = any(start < other.start < end for other in of_table(cues, "priority"))
        if told and within != (start < at < end):
            return False
    return True


def speaks_ahead(cue: Cue, span: tuple[int, int], text: str) -> bool:
    """Tell whether a cue such as "ideally" is said of another thing than the words at `span`.

    It is of what follows it, as far as the comma behind which something new is asked.
    """
    word, rest = text[cue.start : cue.end].casefold(), text[cue.end :].strip()
    behind = cue.start >= span[1] and rest[:1].isalnum()
    return word in AHEAD and (behind or bool(ANEW.search(text, cue.end, span[0])))


def distance(cue: Cue, start: int, end: int, text: str) -> int:
    """Return how many characters lie between a cue and a stretch of text.

    A comma behind the cue ends what it is said of ("SQL is required, Python a bonus").
    """
    comma = AWAY if "," in text[cue.end : start] else 0
    return comma + max(0, cue.start - end, start - cue.end)


def overlap(one: Cue, other: Cue) -> bool:
    """Tell whether two cues share words ("required" within "not required")."""
    return one.start < other.end and other.start < one.end
