"""What a sentence says is not needed."""

import re
from collections.abc import Sequence

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence

REACH_OF_NO = 25
# Denials that may stand behind what they are said of ("English doesn't have to be …").
SAID_OF = (
    "not ",
    "isn't",
    "aren't",
    "doesn't have",
    "does not have",
    "do not have",
    "need not",
    "needn't",
)
COMPOUND = re.compile(r"[a-z]-$")  # "data-driven" is not driven
REFUSED = re.compile(r"(?i)\b(?:no|without)\s+(?:[\w-]+\s*(?:/|\bor\b)\s*)*$")
# What stands between a welcome and the denial that softens it ("is a plus, but is not required").
SOFTENS = re.compile(
    r"[\s,;(–-]*(?:(?:but|though|although|and|or)\b)?[\s,]*(?:(?:it )?(?:is|are)\b)?\s*"
)


def denials(text: str, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Return the cues that deny; after one that welcomes, they only say that it is no must.

    "Desirable but not required" asks, and so does "a plus, though by no means needed".
    """
    nice = [cue for cue in of_table(cues, "priority") if cue.kind == "nice"]
    return tuple(
        no
        for no in of_table(cues, "negation")
        if not any(c.start < no.start and SOFTENS.fullmatch(text[c.end : no.start]) for c in nice)
    )


def asked_hits(sentence: Sentence, people: Sequence[Hit]) -> tuple[Hit, ...]:
    """Return the skills named in a sentence, without `people`, denials and conditions.

    What stands behind a praise is said of the employer ("one of the best loved bakeries").
    """
    denied = denials(sentence.text, sentence.cues)
    stated = of_table(sentence.cues, "condition")
    praised = min((cue.start for cue in of_table(sentence.cues, "praise")), default=None)
    return tuple(
        hit
        for hit in sentence.hits
        if hit not in people
        and not COMPOUND.search(sentence.text, 0, hit.start)
        and (praised is None or hit.start < praised)
        and not is_refused(sentence.text, hit.start)
        and not any(denies(cue, hit, sentence.text) for cue in denied)
        and not any(cue.start < hit.end and hit.start < cue.end for cue in stated)
    )


def is_refused(text: str, start: int) -> bool:
    """Tell whether "no" stands before what begins at `start`, or before its list ("no a or b")."""
    return bool(REFUSED.search(text, 0, start))


def denies(cue: Cue, hit: Hit, text: str) -> bool:
    """Tell whether a denial is of a name: of one behind it, or of one that it says "not" of."""
    if hit.end < cue.start:
        said = text[cue.start : cue.end].casefold().replace("’", "'").startswith(SAID_OF)
        return said and cue.start - hit.end <= REACH_OF_NO
    return hit.start <= cue.end + REACH_OF_NO


def only_denies(sentence: Sentence) -> bool:
    """Tell whether a sentence only says what is not needed."""
    return bool(denials(sentence.text, sentence.cues)) and not sentence.hits
