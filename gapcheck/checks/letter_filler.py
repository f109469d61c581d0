"""Phrases of the letter that take room and say nothing."""

from collections.abc import Iterator

from gapcheck.checks.quoting import sentences_of
from gapcheck.checks.wordings import findings
from gapcheck.model import Finding, Letter


def letter_filler(letter: Letter) -> Iterator[Finding]:
    """The first lines are read with the freshest eye; filler spends it."""
    said = sentences_of(letter.body, letter.document.name)
    yield from findings("letters", "filler", said, "“{phrase}” takes room and says nothing.")
