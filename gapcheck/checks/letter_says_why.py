"""Whether the letter says why this company."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.checks.naming import key_words
from gapcheck.checks.quoting import sentences_of
from gapcheck.checks.same_numbers import telling
from gapcheck.checks.wordings import finder_of
from gapcheck.model import Finding, Job, Letter
from gapcheck.words import read_words

APPLIES = re.compile(
    r"\b(?:apply|applying|application|writing (?:to|about|for)|considered for)\b", re.IGNORECASE
)
FEWEST_SHARED = 3  # telling words


def letter_says_why(letter: Letter, job: Job) -> Iterator[Finding]:
    """A letter that could go to anybody is read as one that did."""
    own, told = key_words(job.company), told_of_them(job)
    for sentence in sentences_of(letter.body, letter.document.name):
        said = {word.key for word in read_words(sentence.text)}
        named = bool(own & said) and not APPLIES.search(sentence.text)
        if named or speaks_of_them(sentence.text) or takes_up(sentence.text, told):
            return
    yield Finding(
        f"No sentence says what draws you to {job.company or 'this employer'}.",
        "Add one: a thing of theirs that you know (a product, a project, a line of the posting) "
        "and what you would do with it.",
    )


def told_of_them(job: Job) -> list[set[str]]:
    """Return the telling words of each line that asks for nothing: what they tell of themselves."""
    asking = {each.quote.place.line for each in (*job.requirements, *job.application)}
    lines = [line.text for line in job.document.lines if line.number not in asking]
    return [telling(text) for text in lines if text != job.title]


def takes_up(text: str, told: Sequence[set[str]]) -> bool:
    """Tell whether a sentence takes up what a line of the posting tells of the company."""
    said = telling(text)
    return not APPLIES.search(text) and any(len(said & line) >= FEWEST_SHARED for line in told)


def speaks_of_them(text: str) -> bool:
    """Tell whether a sentence speaks of the reader's work, stock phrases left out."""
    stock = finder_of("letters", "why").find(text)
    return any(
        not any(cue.start <= word.start < cue.end for cue in stock)
        for word in finder_of("letters", "theirs").find(text)
    )
