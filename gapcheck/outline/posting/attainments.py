"""The years and the degree that a sentence asks for."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.years import read_years

# What ends a clause; "(Hons)" and "(or equivalent)" belong to the degree before them.
END = re.compile(r"[;.]|\((?!\s*(?i:hons|honours|or equivalent))")
# What leads from a degree over to years of experience.
LINK = re.compile(
    r"(?i)(?:[\s,]*\b(?:and|plus|with|or|have|has|a|an|at|of|least|minimum)\b)*[\s,]*$"
)
OR_ELSE = re.compile(r"\bor\s+(?:an?\s+)?$")
IN_FIELD = re.compile(r"[\w\s']{0,12}\b(?:in|of)\b")
NEXT_WORD = re.compile(r",\s*(?:(?:and|plus|with|a|an)\s+)*([\w-]+)")


def experience(sentence: Sentence) -> Iterator[Requirement]:
    """Yield a requirement for the span of years that a sentence asks for."""
    for cue in of_table(sentence.cues, "years")[:1]:
        years = read_years(sentence.text[cue.start : cue.end])
        end = min(clause_end(sentence, cue.end), new_start(sentence.text, cue.end))
        start = cue.start - (sentence.text[: cue.start].endswith("+"))
        near = tuple(hit.skill for hit in sentence.hits if start <= hit.start < end)
        yield requirement(sentence, (start, end), "experience", near, years=years)


def new_start(text: str, after: int) -> int:
    """Return the comma behind which something else begins, the length of the text if none does."""
    commas = (match for match in NEXT_WORD.finditer(text, after))
    again = wording("phrases")["restart"]
    return next((m.start() for m in commas if m[1].casefold() in again), len(text))


def read_degrees(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield the degree that a sentence asks for, with its fields of study."""
    held = [h for h in sentence.hits if lexicon.skill(h.skill).kind == "certification"]
    cues = degrees_in(sentence.text)
    found = [c for c in cues if not any(h.start < c.end and c.start < h.end for h in held)]
    parts = alternatives(found, sentence.text)
    for part in parts:
        first, last = part[0], part[-1].end
        spans = [c.start for c in of_table(sentence.cues, "years") if c.start > last]
        nexts = [other[0].start for other in parts if other[0].start > last]
        spans += nexts
        end = min([clause_end(sentence, last), new_start(sentence.text, last), *spans])
        end = len(LINK.sub("", sentence.text[:end])) if end in spans else end
        studies = (h.start for h in sentence.hits if h.start < first.start < h.end)
        start = min([first.start, *studies])
        either = found[0].start if len(parts) > 1 else None
        yield requirement(sentence, (start, end), "degree", (), either=either)


def alternatives(found: Sequence[Cue], text: str) -> list[list[Cue]]:
    """Return degrees in parts any one of which is enough ("a diploma or GED").

    Where a field of study follows the last, it is that of all, and they stay one.
    """
    parts: list[list[Cue]] = []
    for cue in found:
        before = text[parts[-1][-1].end : cue.start] if parts else ""
        if parts and ("(" in before or not OR_ELSE.search(before) or IN_FIELD.match(text, cue.end)):
            parts[-1].append(cue)
        else:
            parts.append([cue])
    return parts


def clause_end(sentence: Sentence, after: int) -> int:
    """Return where the clause that goes on at `after` ends."""
    trails = [
        c.start for c in of_table(sentence.cues, "phrase") if c.kind == "trail" and c.start > after
    ]
    marks = [m.start() for m in END.finditer(sentence.text, after + 1)]
    return min([*trails, *marks], default=len(sentence.text))
