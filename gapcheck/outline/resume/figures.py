"""The figures in a line that tell a size, and not a name, a date or a telephone number."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.outline.resume.date_forms import month_names
from gapcheck.outline.resume.dates import read_periods
from gapcheck.outline.resume.words import past_verbs

NUMBER = re.compile(
    r"(?<![\w.,:/#-])(?P<sign>[$£€]\s?)?(?P<number>\d[\d.,]*\d|\d)"
    r"(?P<unit>\s?(?:%|percent\b|per cent\b|pct\b)|(?:bn|[kKmMx×])(?![\w])|(?![\w/:]))"
)
PHONE = re.compile(r"(?<![\w.,])[+(]?\d[\d ().-]{7,}\d(?![\w.,]\d)")
FEWEST_DIGITS = 9  # of a telephone number
BEFORE = re.compile(
    r"(?P<two>[^\W\d_]+[ -])?(?P<word>[^\W\d_][\w.&’'+-]*)\s(?:(?:\d+,? )+(?:and|&|or)\s)?$"
)
STARTS = re.compile(r"^\W*$|[.!?:;•·|–—(]\s*$")
# After a number, what shows that the word before it is a name, even one that begins a line.
CLOSED = re.compile(r"\s*(?:$|[.,;:•·|)&]|\s[A-Z])")


class Figure(NamedTuple):
    """A figure with the characters between which it stands; `sign` and `unit` may be empty."""

    start: int
    end: int
    sign: str
    number: str
    unit: str


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a line that tell a size, from left to right."""
    matches = list(NUMBER.finditer(text))
    taken = list(dates_and_phones(text)) if matches else []
    for match in matches:
        sign, unit = (match["sign"] or "").strip(), match["unit"].strip()
        apart = all(match.end() <= start or match.start() >= end for start, end in taken)
        if (sign or unit == "%") or (apart and not is_name(text, match)):
            yield Figure(*match.span(), sign, match["number"], unit)


def dates_and_phones(text: str) -> Iterator[tuple[int, int]]:
    """Yield where dates stand, and telephone numbers, which are long and hold no comma."""
    yield from ((period.start, period.end) for period in read_periods(text))
    for match in PHONE.finditer(text):
        if sum(letter.isdigit() for letter in match[0]) >= FEWEST_DIGITS:
            yield match.span()


def is_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a number is a part of a name, such as "Level 2" and "7 GCSEs"."""
    names = wording("numbers")["names"]
    after = text[match.end() :].casefold()
    return (
        match["number"] in names["bare"]
        or bool(named_after().match(after))
        or (match["number"] != "1" and bool(lasting().match(after)))
        or is_named_before(text, *match.span())
    )


def is_named_before(text: str, start: int, end: int) -> bool:
    """Tell whether the word before a number makes a name of it."""
    before = BEFORE.search(text[:start])
    if not before:
        return False
    word = before["word"].casefold()
    two = f"{(before['two'] or '').casefold().strip(' -')} {word}"
    if {word, two} & {*wording("numbers")["names"]["before"]}:
        return True
    if not before["word"][0].isupper() or word in month_names() or word in past_verbs():
        return False
    return not STARTS.search(text[: before.start("word")]) or bool(CLOSED.match(text, end))


@cache
def named_after() -> re.Pattern[str]:
    """Return the pattern of the words after a number of exams or marks."""
    words = "|".join(map(re.escape, wording("numbers")["names"]["after"]))
    return re.compile(rf"[\s-](?:{words})(?!\w)")


@cache
def lasting() -> re.Pattern[str]:
    """Return the pattern of a length of time that stands before what lasts so long."""
    words = "|".join(map(re.escape, wording("numbers")["names"]["lasting"]))
    return re.compile(rf"[\s-](?:{words})(?![\w])")
