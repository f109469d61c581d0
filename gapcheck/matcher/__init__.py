"""Requirements against evidence: a verdict on each, with the lines that prove it."""

from gapcheck.matcher.standing import standing
from gapcheck.matcher.verdict import match

__all__ = ["match", "standing"]
