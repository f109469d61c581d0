"""The shape of a line that stands over others."""

import re

LONGEST = 60
MOST_WORDS = 8
ABBREVIATION = 4
UNLIKE = re.compile(r"[\d@|]|[.,;]\s*$|[.!?]\s|\s{2}")
# As browsers show the six levels, in points; a line's size tells how high its heading stands.
LEVEL_SIZES = (24.0, 18.0, 14.0, 12.0, 10.0, 8.0)


def level_size(level: int) -> float:
    """Return the size in points of a heading of `level`, 1 the highest."""
    return LEVEL_SIZES[min(max(level, 1), len(LEVEL_SIZES)) - 1]


def could_be_heading(text: str) -> bool:
    """Return whether a line is short and free of what headings do not hold."""
    bare = text.strip()
    return (
        0 < len(bare) <= LONGEST
        and bare[0].isalpha()
        and len(bare.split()) <= MOST_WORDS
        and not UNLIKE.search(bare)
    )


def in_capitals(text: str) -> bool:
    """Return whether a line could be a heading in capitals; abbreviations alone are none."""
    long = any(len(word) > ABBREVIATION for word in text.split())
    return text.isupper() and long and could_be_heading(text)


def opens_list(text: str) -> bool:
    """Return whether a line such as "Key qualifications:" announces what stands below it."""
    return text.rstrip().endswith(":") and could_be_heading(text.rstrip(" :"))
