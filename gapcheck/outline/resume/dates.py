"""The periods that a line tells, in whatever form its writer chose."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from gapcheck.model import Line, Month, Period, Place, Quote
from gapcheck.outline.resume.date_forms import DASH, month_names, words_of
from gapcheck.outline.resume.date_points import Point, full_year, lone_month, read_points

PREFIXES = ("since", "from", "until", "expected")
SCHOOL_YEAR = r"(?P<year{0}>(?:19|20)\d\d)/(?P<end{0}>\d\d)"
FIGURE = re.compile(r"\d")
REACH = 60  # characters from the first word of a period within which its first figure stands
LONGEST = 60  # years between the two ends; more is no period of a working life


@dataclass(frozen=True, slots=True)
class Reading:
    """A period as read from `start` to `end` of a text."""

    first: Month | None
    last: Month | None
    start: int
    end: int
    current: bool = False


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Return the patterns of what stands around and between dates."""
    prefixes = "|".join(f"(?P<{role}>{words_of(role)})" for role in PREFIXES)
    to, later = words_of("to"), words_of("expected")
    forms = {
        "start": r"(?<![\w$€£#@/])(?<!\d[-–.,:])(?=\w|['’‘`´]\s?\d)",
        "prefix": rf"(?:{prefixes})\s*[:.,]?\s*",
        "to": rf"\s*(?:(?:{DASH}|/)\s*(?:{to}\s*)*|(?:{to}[\s–-]*)+)(?:{later}\s*)?",
        "now": rf"\(?{words_of('now')}",
        "onwards": rf"[\s,(–-]*{words_of('onwards')}\)?",
        "open": rf"\s*{DASH}(?:\s*(?=[)\]]|$)|(?=\t|\s{{2,}}[^\W\d_]))",
        "years": r"\s?[-–—/−‒]\s?(?P<short>\d\d)(?![\d.,/%-]\d|\d|\s*%)",
        "academic": rf"{SCHOOL_YEAR.format(1)}\s*(?:{DASH}|{to})\s*{SCHOOL_YEAR.format(2)}(?!\d)",
        "day": r"\d{1,2}(?:st|nd|rd|th)?,\s*\d{4}$",
    }
    return {name: re.compile(form, re.IGNORECASE) for name, form in forms.items()}


def find_periods(line: Line, document_name: str) -> tuple[Period, ...]:
    """Return the periods that `line` tells, from left to right and without overlap.

    A single date is a period that begins and ends with it. The quote holds words such as
    "since" and "expected" along with the dates.
    """
    return tuple(as_period(reading, line, document_name) for reading in read_periods(line.text))


def is_now(text: str) -> bool:
    """Return whether `text` is but a word for the present, such as "today"."""
    return bool(patterns()["now"].fullmatch(text.strip(" .()")))


def as_period(reading: Reading, line: Line, document_name: str) -> Period:
    """Return the reading with the quote it was read from."""
    place = Place(document_name, line.page, line.number, reading.start, reading.end)
    quote = Quote(line.text[reading.start : reading.end], place)
    return Period(reading.first, reading.last, reading.current, quote)


def read_periods(text: str) -> Iterator[Reading]:
    """Yield the periods of a text from left to right."""
    position = 0
    for match in patterns()["start"].finditer(text):
        if match.start() >= position and (reading := read_period(text, match.start())):
            yield reading
            position = reading.end


def read_period(text: str, start: int) -> Reading | None:
    """Return the period whose text begins at `start`, if one does."""
    if not FIGURE.search(text, start, start + REACH):
        return None
    within = text[start - 1 : start] in {".", "-", "’", "'"} and start > 0
    prefix = None if within else patterns()["prefix"].match(text, start)
    begin = prefix.end() if prefix else start
    role = str(prefix.lastgroup) if prefix else ""
    points = tuple(read_points(text, begin))
    readings = chain(
        read_range(text, start, begin, points),
        read_open(text, start, points, role),
        read_single(start, points, role),
    )
    return next(readings, None)


def read_range(text: str, start: int, begin: int, points: Sequence[Point]) -> Iterator[Reading]:
    """Yield periods with two dates, or with a date and a word for "now"."""
    if years := patterns()["academic"].match(text, begin):
        yield from academic(start, years)
    for left in points:
        if to := patterns()["to"].match(text, left.end):
            yield from ended(text, start, left, to.end())
        if short := patterns()["years"].match(text, left.end):
            yield from shortened(text, start, left, short)
    if lone := lone_month().match(text, begin):
        yield from partial(text, start, lone)


def academic(start: int, years: re.Match[str]) -> Iterator[Reading]:
    """Yield the period of "2012/13 to 2015/16"; "2013/02 – 2014/05" are months."""
    first, last = int(years["year1"]), int(years["year2"])
    if all(int(years[f"end{n}"]) == (year + 1) % 100 for n, year in ((1, first), (2, last))):
        yield Reading(Month(first), Month(last + 1), start, years.end())


def shortened(text: str, start: int, left: Point, short: re.Match[str]) -> Iterator[Reading]:
    """Yield the period of "2014–16", whose second year leaves the century to the first."""
    last = Month(full_year(short["short"], left.first.year))
    if text[left.end - 4 : left.end].isdigit() and last.year > left.first.year:
        yield from whole(left, Point(last, last, short.end()), start)


def ended(text: str, start: int, left: Point, position: int) -> Iterator[Reading]:
    """Yield the periods from `left` to what stands at `position`."""
    if now := patterns()["now"].match(text, position):
        yield Reading(left.first, None, start, now.end(), current=True)
    for right in read_points(text, position):
        if not left.certain and patterns()["day"].search(text[position : right.end]):
            return  # "Jul 13 – Jan 16, 2014": thirteen is a day
        if not (left.order and right.order) or left.order == right.order:
            yield from whole(left, right, start)


def whole(left: Point, right: Point, start: int) -> Iterator[Reading]:
    """Yield the period of two dates, unless they are too far apart to be one.

    Of "summers 2016–2018" only the years are sure.
    """
    season = left.first != left.last
    first = Month(left.first.year) if season and not right.last.month else left.first
    if abs(right.last.year - first.year) <= LONGEST:
        yield Reading(first, right.last, start, right.end)


def partial(text: str, start: int, lone: re.Match[str]) -> Iterator[Reading]:
    """Yield the period of "Jan – Mar 2019", whose first date leaves the year to the second."""
    if to := patterns()["to"].match(text, lone.end()):
        month = month_names()[lone[1].casefold()]
        for right in read_points(text, to.end()):
            if right.last.month and right.certain:
                year = right.last.year - (month > right.last.month)
                yield Reading(Month(year, month), right.last, start, right.end)


def read_open(text: str, start: int, points: Sequence[Point], role: str) -> Iterator[Reading]:
    """Yield periods that still run: "since 2019", "2019 onwards" and "2019 –" at the end."""
    for left in points:
        tails = (patterns()[name].match(text, left.end) for name in ("onwards", "open"))
        tail = next(filter(None, tails), None)
        if left.certain and (tail or role == "since"):
            end = tail.end() if tail else left.end
            yield Reading(left.first, None, start, end, current=True)


def read_single(start: int, points: Sequence[Point], role: str) -> Iterator[Reading]:
    """Yield the period of one date, open at the side that "from" or "until" leaves open."""
    for only in points:
        if only.certain:
            first = None if role == "until" else only.first
            last = None if role == "from" else only.last
            yield Reading(first, last, start, only.end)
