"""Years of experience that a posting asks for."""

import re

from gapcheck.model import Years

IN_WORDS = {
    word: number
    for number, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
} | {"fifteen": 15, "twenty": 20}
NUMBER = re.compile(r"\d+|" + "|".join(IN_WORDS), re.IGNORECASE)


def read_years(text: str) -> Years | None:
    """Return the years that a cue such as "3-5 years" or "five or more years" names."""
    numbers = [IN_WORDS.get(found.lower()) or int(found) for found in NUMBER.findall(text)]
    if not numbers:
        return None
    least, most = float(numbers[0]), float(numbers[-1])
    return Years(least, most if most > least else None)
