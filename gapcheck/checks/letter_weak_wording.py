"""Weak or apologetic wording in the letter."""

from collections.abc import Iterator

from gapcheck.checks.quoting import sentences_of
from gapcheck.checks.wordings import findings
from gapcheck.model import Finding, Letter


def letter_weak_wording(letter: Letter) -> Iterator[Finding]:
    """A gap said plainly is honest; an apology makes it look larger than it is."""
    said = sentences_of(letter.body, letter.document.name)
    yield from findings("letters", "weak", said, "“{phrase}” makes you smaller than your résumé.")
