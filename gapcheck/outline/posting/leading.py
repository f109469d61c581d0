"""People to be led: "manage three gardeners" asks for the management of a team."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from gapcheck.data import wording
from gapcheck.lexicon import Hit


def led_people(text: str, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield a hit of the skill of leading for each place that says whom one is to lead.

    None where a known name says it already ("lead a team").
    """
    skill = wording("phrases")["leading"]["skill"]
    for found in pattern().finditer(text):
        if not any(hit.start <= found.start() < hit.end for hit in hits):
            yield Hit(skill, found.start(), found.end())


@cache
def pattern() -> re.Pattern[str]:
    """Return the pattern of a verb of leading and the people behind it, with what counts them."""
    words = wording("phrases")["leading"]
    deeds, people, breaks = ("|".join(words[name]) for name in ("deeds", "people", "breaks"))
    return re.compile(
        rf"(?i)\b(?:{deeds})\s(?:(?:and|&)\s\w+\s)?"
        rf"(?:(?!(?:{breaks})\b)[\w'’-]+\s){{0,5}}(?:{people})\b"
    )
