"""Whether the letter is in the language of the posting."""

import re
from collections.abc import Iterator

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.data import wording
from gapcheck.model import Finding, Job, Letter

FEWEST_WORDS, FEWEST_COMMON, AHEAD = 30, 10, 1.2


def letter_language(letter: Letter, job: Job) -> Iterator[Finding]:
    """Who asks in one language mostly wants to be answered in it."""
    asked = language_of(job.document.text)
    written = language_of(" ".join(line.text for line in letter.body))
    if not asked or not written:
        raise DoesNotApplyError
    if asked != written:
        yield Finding(
            f"The posting is in {asked}, the letter in {written}.",
            f"Write it in {asked}, unless the posting asks for {written}.",
        )


def language_of(text: str) -> str:
    """Return the language of `text` as an English name, empty where it cannot be told surely.

    It is told by the little words of some languages: ten of them at least, and a fifth more than
    of any other language.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {
        name: sum(word in common for word in words)
        for name, common in wording("common_words").items()
    }
    best, second = sorted(counts, key=lambda name: -counts[name])[:2]
    sure = counts[best] >= max(FEWEST_COMMON, AHEAD * counts[second])
    return best if sure and len(words) >= FEWEST_WORDS else ""
