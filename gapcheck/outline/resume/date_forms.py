"""The written forms of a date, as patterns made from the words in wording/dates.toml."""

import re
from collections.abc import Iterable
from functools import cache

from gapcheck.data import wording

YEAR = r"(?P<year>(?:19[3-9]\d|20[0-6]\d)(?![\d%+]))"
SHORT = r"(?P<short>\d\d(?![\d%+/]|[.,]\d))"
TICK = r"['’‘`´]\s?(?P<tick>\d\d(?!\d))"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?P<month>1[0-2]|0?[1-9])"
ORDINAL = r"(?:st|nd|rd|th|er|\.)?"
DASH = r"(?:[-–—−‒―~→>]+|\.{2,3}|…)"


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of `words` as a whole, the longest first; blanks are free."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    inner = "|".join(r"[\s-]*".join(map(re.escape, word.split())) for word in longest)
    return rf"(?<![^\W\d_])(?:{inner})(?![^\W\d_])"


def words_of(role: str) -> str:
    """Return the pattern of the words that play `role`, such as "since"."""
    return one_of(wording("dates")["words"][role])


@cache
def month_names() -> dict[str, int]:
    """Return the number of each month name."""
    months = wording("dates")["months"]
    return {name: number for number, names in enumerate(months, 1) for name in names}


@cache
def date_patterns() -> tuple[re.Pattern[str], ...]:
    """Return the forms of one date, the most telling first, with groups for its parts.

    Of `first` and `second` one is the day and one the month; `short` is a year that only a
    second date beside it makes certain; `next` is the later year of "winter 2018/19".
    """
    name = rf"(?P<name>{one_of(month_names())})\.?"
    season = rf"(?P<season>{one_of(wording('dates')['seasons'])})"
    forms = (
        rf"{DAY}{ORDINAL}[\s.,/–-]*(?:of\s+|de\s+)?{name}[\s,./–-]*(?:de\s+)?(?:{YEAR}|{TICK})",
        rf"{DAY}{ORDINAL}[\s./-]?{name}[\s./-]?{SHORT}",
        rf"{name}\s*{DAY}{ORDINAL}(?:\s*,\s*|\s+){YEAR}",
        rf"{name}\s?[,./–-]?\s*(?:of\s+|de\s+)?(?:{YEAR}|{TICK})",
        rf"{YEAR}(?:\s?[,/]?\s?|-){name}(?!\s*['’\d])",
        rf"{name}(?P<tight>-|\s?[.,/–]?\s?){SHORT}",
        rf"(?:(?P<opening>{one_of(wording('dates')['seasons'])})\s?[/&+-]\s?)?{season}\s*,?\s*(?:term\s|semester\s)?(?:of\s|de\s|del\s)?\s*(?:{YEAR}|{TICK})(?:\s?[/–-]\s?(?P<next>\d\d)(?!\d))?",
        rf"(?P<first>{DAY})\s?(?P<mark>[./–-])\s?(?P<second>{DAY})\s?(?P=mark)\s?(?:{YEAR}|(?P<brief>\d\d)(?![\d/]))",
        rf"{YEAR}(?P<mark>[./–-]){MONTH}(?P=mark){DAY}(?!\d)",
        rf"{YEAR}(?:[-.]|\s?/\s?){MONTH}(?![\d/])",
        rf"{MONTH}(?:\s?[./]\s?|[–-]|(?<=0\d)\s[–-]\s){YEAR}",
        rf"{MONTH}/{SHORT}",
        YEAR,
        TICK,
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)
