"""Whether bullets speak of "I"."""

import re
from collections.abc import Iterator

from gapcheck.checks.bullets import gathered, told
from gapcheck.checks.wordings import phrases, table_of
from gapcheck.model import Finding, Quote, Resume

# "Phase I" and "Type I" are numbers, "ME" and "MY" abbreviations.
FEWEST = 2  # once may be a slip that nobody minds
FEWEST_OWN = 3  # "my" and "myself" alone jar less: "Rebuilt my team's rota"
SUBJECT = re.compile(r"\bI\b(?!/)")
SPOKEN = re.compile(r"I(?:['’](?:m|ve|d))?(?=\s+[a-z])|[Mm]y|[Mm]yself|me")
NUMBERED = re.compile(r"[A-Z]\w*\s+$")


def first_person(resume: Resume) -> Iterator[Finding]:
    """Résumés leave out “I” and “my”; without them more room is left for what you did."""
    quotes = [
        phrase.whole
        for phrase in phrases("craft", "person", told(resume))
        if is_spoken(phrase.whole, phrase.quote.place.start - phrase.whole.place.start)
    ]
    once = list(dict.fromkeys(quotes))
    fewest = FEWEST if any(SUBJECT.search(quote.text) for quote in once) else FEWEST_OWN
    fix = table_of("craft", "person")["i"]["fix"]
    if len(once) >= fewest:
        yield from gathered("The first person speaks in {lines} of your jobs.", fix, once)


def is_spoken(line: Quote, start: int) -> bool:
    """Tell whether the word at `start` is the person speaking, not a number or a short form."""
    numbered = line.text[start : start + 1] == "I" and NUMBERED.search(line.text[:start])
    return bool(SPOKEN.match(line.text, start)) and not numbered
