"""Whether the letter says why this company."""

import re
from collections.abc import Iterator

from gapcheck.checks.naming import key_words
from gapcheck.checks.quoting import sentences_of
from gapcheck.checks.wordings import finder_of
from gapcheck.model import Finding, Job, Letter
from gapcheck.words import read_words

APPLIES = re.compile(
    r"\b(?:apply|applying|application|writing (?:to|about|for)|considered for)\b", re.IGNORECASE
)


def letter_says_why(letter: Letter, job: Job) -> Iterator[Finding]:
    """A letter that could go to anybody is read as one that did."""
    own = key_words(job.company)
    for sentence in sentences_of(letter.body, letter.document.name):
        said = {word.key for word in read_words(sentence.text)}
        named = bool(own & said) and not APPLIES.search(sentence.text)
        if named or speaks_of_them(sentence.text):
            return
    yield Finding(
        f"No sentence says what draws you to {job.company or 'this employer'}.",
        "Add one: a thing of theirs that you know (a product, a project, a line of the posting) "
        "and what you would do with it.",
    )


def speaks_of_them(text: str) -> bool:
    """Tell whether a sentence speaks of the reader's work, stock phrases left out."""
    stock = finder_of("letters", "why").find(text)
    return any(
        not any(cue.start <= word.start < cue.end for cue in stock)
        for word in finder_of("letters", "theirs").find(text)
    )
