"""The years and the degree that a sentence asks for."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.years import read_years

# What ends a clause; "(Hons)" and "(or equivalent)" belong to the degree before them.
# A licence behind one is asked beside it.
END = re.compile(
    r"[;.]|\((?!\s*(?i:hons|honours|or equivalent|or [\d,.]+ hours|grades?\b|level\b)"
    r"|[^()]{1,60}\)\s(?:in|of|with|as)\b)"
    r"|,? (?:at least )?(?:one|two|some|half|all) of (?:which|them|whom|those)\b"
    r"|,? (?i:and)(?: an?)? (?:current|valid|active|unrestricted)\b"
    r"|,? (?i:and),? (?:you|be|have|hold|show|know|are|at least|preferably|ideally)\b"
    r"|,? (?i:and),? a (?:minimum|few|couple)\b"
)
# A few words in brackets right behind belong to what stands before ("BSc (Statistics)").
ASIDE = re.compile(r"\s*\((?:[A-Z]|(?i:grades?|level|at least|minimum)\b)[\w ,/&*-]{1,60}\)")
# What leads from a degree over to years of experience.
LINK = re.compile(
    r"(?i)(?:[\s,]*\b(?:and|plus|with|or|including|of which|have|has|a|an|at|of|least|minimum)\b)*"
    r"[\s,]*$"
)
AGE = re.compile(
    r"(?i)['’]?s?\s*(?:of age|old)\b"
    r"|\s+of (?:high school|school|college|schooling|university|study)\b"
    r"|\s+or (?:older|over|above)\b"
)
# "Within the past five years" says when, not how long.
WHEN = re.compile(
    r"(?i)\b(?:within|in|over|during) the (?:past|last|previous)\s+$"
    r"|\b(?:aged?|ages)(?: of| between)?\s+[\d–-]*$"
)
# "We have been remote for five years" is of the employer.
THEIRS = re.compile(
    r"(?i)\b(?:we|we['’]ve|our \w+)\b[^.;:]{0,40}\bfor "
    r"(?:(?:over|more than|nearly|almost|about)\s+)?(?:the (?:past|last)\s+)?$"
)
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
FEWEST = 2  # words between two spans of years that are not one
OR_ELSE = re.compile(r"\bor\s+(?:an?\s+)?$")
# "(Level 3 Diploma or a degree)": what else in the bracket is enough.
EITHER = re.compile(r"\([^()]*\bor\b[^()]*$")
IN_FIELD = re.compile(r"[\w\s']{0,12}\b(?:in|of)\b")
# What ranks a degree apart from the next ("diploma required, associate degree preferred").
RANKED = re.compile(r"(?i)\b(?:required|essential|minimum|mandatory)\b\s*[,;]")
NEXT_WORD = re.compile(r",\s*(?:(?:and|plus|with|a|an)\s+)*([\w-]+)")


def experience(sentence: Sentence) -> Iterator[Requirement]:
    """Yield a requirement for each span of years that a sentence asks for."""
    spans = spans_of_years(sentence)
    for cue, after in zip_longest(spans, spans[1:]):
        years = read_years(sentence.text[cue.start : cue.end])
        end = min(clause_end(sentence, cue.end), new_start(sentence.text, cue.end))
        if after and after.start <= end:
            end = len(LINK.sub("", sentence.text[: after.start]))
        start = told_before(sentence.text, cue, end)
        near = tuple(hit.skill for hit in sentence.hits if start <= hit.start < end)
        yield requirement(sentence, (start, end), "experience", near, years=years)


def told_before(text: str, cue: Cue, end: int) -> int:
    """Return where a span of years begins: before the experience that it follows, if it does."""
    before = text[: cue.start]
    if text[cue.end : end].strip(" .,;()") or "experience" not in before.casefold():
        return cue.start - before.endswith("+")
    return max(before.rfind(mark) + len(mark) if mark in before else 0 for mark in ("; ", ". "))


def spans_of_years(sentence: Sentence) -> list[Cue]:
    """Return the cues for years, without an age and without one that only says another anew."""
    spans: list[Cue] = []
    for cue in of_table(sentence.cues, "years"):
        between = sentence.text[spans[-1].end : cue.start] if spans else ""
        before = sentence.text[: cue.start]
        whole = not (
            AGE.match(sentence.text, cue.end) or WHEN.search(before) or THEIRS.search(before)
        )
        if whole and (not spans or len(between.split()) > FEWEST):
            spans.append(cue)
    return spans


def new_start(text: str, after: int) -> int:
    """Return the comma behind which something else begins, the length of the text if none does."""
    commas = (match for match in NEXT_WORD.finditer(text, after))
    again = wording("phrases")["restart"]
    return next((m.start() for m in commas if m[1].casefold() in again), len(text))


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
        end = len(LINK.sub("", sentence.text[:end])) if end in spans else end
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


def clause_end(sentence: Sentence, after: int) -> int:
    """Return where the clause that goes on at `after` ends."""
    trails = [
        c.start for c in of_table(sentence.cues, "phrase") if c.kind == "trail" and c.start > after
    ]
    opened = sentence.text.rfind("(", 0, after) > sentence.text.rfind(")", 0, after)
    closes = [sentence.text.find(")", after)] if opened and ")" in sentence.text[after:] else []
    aside = ASIDE.match(sentence.text, after)
    marks = [m.start() for m in END.finditer(sentence.text, aside.end() if aside else after + 1)]
    return min([*trails, *marks, *closes], default=len(sentence.text))
