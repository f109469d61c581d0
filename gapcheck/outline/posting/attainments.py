"""The years and the degree that a sentence asks for."""

import re
from collections.abc import Iterator

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.years import read_years

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
    if found:
        first, last = found[0], found[-1].end
        end = min(clause_end(sentence, last), new_start(sentence.text, last))
        studies = (h.start for h in sentence.hits if h.start < first.start < h.end)
        start = min([first.start, *studies])
        yield requirement(sentence, (start, end), "degree", ())


def clause_end(sentence: Sentence, after: int) -> int:
    """Return where the clause that goes on at `after` ends."""
    trails = [
        c.start for c in of_table(sentence.cues, "phrase") if c.kind == "trail" and c.start > after
    ]
    marks = [n for n, mark in enumerate(sentence.text) if n > after and mark in ";(."]
    return min([*trails, *marks], default=len(sentence.text))
