"""The years of experience that a sentence asks for."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from gapcheck.cues import Cue
from gapcheck.model import Requirement
from gapcheck.outline.posting.clause_ends import clause_end, new_start, without_link
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.years import read_years

# Years that are no experience: of age, of school, of a degree or a contract.
AGE = re.compile(
    r"(?i)['’]?s?\s*(?:of age|old)\b|\s+or (?:older|over|above)\b"
    r"|\s+(?:degree|college|university|program|programme|course|contract|apprenticeship|plan)\b"
    r"|\s+of (?:high school|school|college|schooling|university|study)\b"
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
FEWEST = 2  # words between two spans of years that are not one


def experience(sentence: Sentence) -> Iterator[Requirement]:
    """Yield a requirement for each span of years that a sentence asks for."""
    spans = spans_of_years(sentence)
    for cue, after in zip_longest(spans, spans[1:]):
        years = read_years(sentence.text[cue.start : cue.end])
        end = min(clause_end(sentence, cue.end), new_start(sentence.text, cue.end))
        if after and after.start <= end:
            end = len(without_link(sentence.text[: after.start]))
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
