"""Requirements against evidence: a verdict on each, with the lines that prove it."""

from gapcheck.matcher.letters import with_letter
from gapcheck.matcher.own_words import unheeded, with_own_words
from gapcheck.matcher.standing import standing
from gapcheck.matcher.verdict import match

__all__ = ["match", "standing", "unheeded", "with_letter", "with_own_words"]
