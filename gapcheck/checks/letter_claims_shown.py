"""Skills that the letter claims and the résumé does not show."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_within, sentences_of
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.model import Finding, Letter, Match, Resume

AT = re.compile(r"\b(?:at|for|join|joining|to)\s+(?:the\s+)?$", re.IGNORECASE)
KINDS = ("skill", "certification", "language")


def letter_claims_shown(
    letter: Letter, resume: Resume, matches: tuple[Match, ...], lexicon: Lexicon
) -> Iterator[Finding]:
    """What only the letter says is not found by somebody who searches résumés."""
    missing = {
        skill: m.requirement.text
        for m in matches
        if m.status == "missing" and m.requirement.kind in KINDS
        for skill in m.requirement.skills
    }
    wishes = CueFinder(wording("resume_cues")["denial"])
    for sentence in sentences_of(letter.body, letter.document.name):
        if not wishes.find(sentence.text) and "your" not in sentence.text.lower():
            for hit in find_skills(sentence.text, lexicon):
                name = quote_within(sentence, hit.start, hit.end)
                if hit.skill in missing and is_claim(name.text, sentence.text[: hit.start], resume):
                    yield Finding(
                        f"The letter claims {missing.pop(hit.skill)}; the résumé does not show it.",
                        "If it is so, add it to the job or course where you used it.",
                        (name,),
                    )


def is_claim(name: str, before: str, resume: Resume) -> bool:
    """Tell whether a skill is written as a name, not as that of an employer, and nowhere else."""
    written = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", resume.document.text)
    return not written and name != name.lower() and bool(before) and not AT.search(before)
