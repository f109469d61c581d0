"""Years of experience that a posting asks for."""

import re

from gapcheck.data import wording
from gapcheck.model import Years

MONTHS = 12


def read_years(text: str) -> Years | None:
    """Return the years that a cue such as "3-5 years" or "six months of" names."""
    in_words = wording("numbers")["words"]
    tokens = re.findall(r"\d+|[a-z]+", text.lower())
    numbers = [
        in_words.get(token) or int(token)
        for token in tokens
        if token in in_words or token.isdecimal()
    ]
    if not numbers:
        return None
    unit = MONTHS if "month" in text.lower() else 1
    least, most = numbers[0] / unit, numbers[-1] / unit
    return Years(least, most if most > least else None)
