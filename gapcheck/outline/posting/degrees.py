"""The degrees that a sentence asks for."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.cues import Cue
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.posting.clause_ends import clause_end, new_start, without_link
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence, requirement

# What one teaches is no degree to hold ("teach to A level").
TAUGHT = re.compile(r"(?i)\b(?:teach|teaching|taught|tutor|tutoring|offer)\b[^,;.]{0,40}$")
# How much of a thing is no degree either ("a high degree of care").
MEASURE = re.compile(
    r"(?i)\b(?:high|low|great|large|certain|reasonable|some|fair|strong)(?:er|est)?\s+$"
)
# Nor is what follows one of these ("the GCSE specification").
COURSE = re.compile(
    r"(?i)\s+(?:specifications?|syllabus|curricul\w+|exams?|classes|pupils|students)\b"
)
OR_ELSE = re.compile(r"\bor\s+(?:an?\s+)?$")
# "(Level 3 Diploma or a degree)": what else in the bracket is enough.
EITHER = re.compile(r"\([^()]*\bor\b[^()]*$")
IN_FIELD = re.compile(r"[\w\s']{0,12}\b(?:in|of)\b")
# What ranks a degree apart from the next ("diploma required, associate degree preferred").
RANKED = re.compile(r"(?i)\b(?:required|essential|minimum|mandatory)\b\s*[,;]")


def read_degrees(sentence: Sentence, lexicon: Lexicon) -> Iterator[Requirement]:
    """Yield the degree that a sentence asks for, with its fields of study.

    Among duties only a sentence that says so asks for one ("visits of all trades (PT, MSW)").
    """
    if sentence.zone == "duties" and not of_table(sentence.cues, "priority"):
        return
    held = [h for h in sentence.hits if lexicon.skill(h.skill).kind == "certification"]
    cues = degrees_in(sentence.text)
    found = [
        c
        for c in cues
        if not any(h.start < c.end and c.start < h.end for h in held)
        and not TAUGHT.search(sentence.text, 0, c.start)
        and not COURSE.match(sentence.text, c.end)
        and not MEASURE.search(sentence.text, 0, c.start)
    ]
    parts = alternatives(found, sentence.text)
    for part in parts:
        first, last = part[0], part[-1].end
        spans = [c.start for c in of_table(sentence.cues, "years") if c.start > last]
        nexts = [other[0].start for other in parts if other[0].start > last]
        spans += nexts
        end = min([clause_end(sentence, last), new_start(sentence.text, last), *spans])
        end = len(without_link(sentence.text[:end])) if end in spans else end
        studies = (h.start for h in sentence.hits if h.start < first.start < h.end)
        start = min([first.start, *studies])
        either = found[0].start if len(parts) > 1 and not RANKED.search(sentence.text) else None
        bracket = sentence.text.rfind("(", 0, start)
        if bracket >= 0 and EITHER.search(sentence.text[bracket:start]):
            either = bracket + 1
        yield requirement(sentence, (start, end), "degree", (), either=either)


def alternatives(found: Sequence[Cue], text: str) -> list[list[Cue]]:
    """Return degrees in parts any one of which is enough ("a diploma or GED").

    Where a field of study follows the last, it is that of all, and they stay one.
    """
    parts: list[list[Cue]] = []
    for cue in found:
        before = text[parts[-1][-1].end : cue.start] if parts else ""
        if (
            parts
            and not RANKED.search(before)
            and ("(" in before or not OR_ELSE.search(before) or IN_FIELD.match(text, cue.end))
        ):
            parts[-1].append(cue)
        else:
            parts.append([cue])
    return parts
