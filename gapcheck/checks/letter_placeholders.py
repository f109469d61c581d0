"""Leftover placeholders in the letter."""

from collections.abc import Iterator

from gapcheck.checks.placeholders import leftovers
from gapcheck.model import Finding, Letter


def letter_placeholders(letter: Letter) -> Iterator[Finding]:
    """A mark left over makes a finished letter look like a draft."""
    yield from leftovers(letter.document)
