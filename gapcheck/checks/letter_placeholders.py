"""Leftover placeholders in the letter."""

from collections.abc import Iterator

from gapcheck.checks.placeholders import leftovers
from gapcheck.model import Finding, Letter


def letter_placeholders(letter: Letter) -> Iterator[Finding]:
    """A placeholder tells the reader that the letter was not written for them."""
    yield from leftovers(letter.document)
