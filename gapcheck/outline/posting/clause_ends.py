"""Where the clause of a degree, or of years of experience, ends."""

import re

from gapcheck.data import wording
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.sentence import Sentence

# What ends a clause; "(Hons)" and "(or equivalent)" belong to the degree before them.
# A licence behind one is asked beside it.
END = re.compile(
    r"[;.]|\((?!\s*(?i:hons|honours|or equivalent|or [\d,.]+ hours|grades?\b|level\b)"
    r"|[^()]{1,60}\)\s(?:in|of|with|as)\b)"
    r"|,? (?:at least )?(?:one|two|some|half|all) of (?:which|them|whom|those)\b"
    r"|,? (?i:and)(?: an?)? (?:current|valid|active|unrestricted)\b"
    r"|,? (?i:and),? (?:you|be|have|hold|show|know|are|at least|preferably|ideally)\b"
    r"|,\s(?i:prefer\w*bl[ey])\b"
    r"|,? (?i:and),? a (?:minimum|few|couple)\b"
)
# A few words in brackets right behind belong to what stands before ("BSc (Statistics)").
ASIDE = re.compile(r"\s*\((?:[A-Z]|(?i:grades?|level|at least|minimum)\b)[\w ,/&*-]{1,60}\)")
# What leads from a degree over to years of experience.
LINK = re.compile(
    r"(?i)(?:[\s,]*\b(?:and|plus|with|or|including|of which|have|has|a|an|at|of|least|minimum)\b)*"
    r"[\s,]*$"
)
NEXT_WORD = re.compile(r",\s*(?:(?:and|plus|with|a|an)\s+)*([\w-]+)")


def new_start(text: str, after: int) -> int:
    """Return the comma behind which something else begins, the length of the text if none does."""
    commas = (match for match in NEXT_WORD.finditer(text, after))
    again = wording("phrases")["restart"]
    return next((m.start() for m in commas if m[1].casefold() in again), len(text))


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


def without_link(text: str) -> str:
    """Return a text without what leads over from a degree, or years, to the next at its end."""
    return LINK.sub("", text)
