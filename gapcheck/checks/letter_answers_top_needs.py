"""Which must-haves the letter never touches."""

from collections.abc import Iterator

from gapcheck.model import Finding, Letter, Match
from gapcheck.words import fold, read_words

MOST_SHOWN = 5


def letter_answers_top_needs(letter: Letter, matches: tuple[Match, ...]) -> Iterator[Finding]:
    """The letter is the place to connect your strongest proof with what they ask first."""
    said = {word.key for line in letter.document.lines for word in read_words(line.text)}
    musts = [
        m for m in matches if m.requirement.priority == "must" and m.requirement.kind == "skill"
    ]
    touched = [m for m in musts if {fold(word) for word in m.requirement.text.split()} <= said]
    unsaid = [m for m in musts if m not in touched and m.status in ("shown", "listed")]
    if musts and len(touched) * 2 < len(musts) and unsaid:
        names = ", ".join(m.requirement.text for m in unsaid[:MOST_SHOWN])
        yield Finding(
            f"The letter touches {len(touched)} of {len(musts)} must-haves.",
            f"Your résumé has proof for these, so say one or two of them: {names}.",
            tuple(m.evidence[0].quote for m in unsaid[:2]),
        )
