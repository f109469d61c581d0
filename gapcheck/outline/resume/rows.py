"""The lines of a section, read for what they say of roles."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.model import Line, Period
from gapcheck.outline.resume.contact_fields import EMAIL
from gapcheck.outline.resume.date_forms import words_of
from gapcheck.outline.resume.dates import find_periods, is_now
from gapcheck.outline.resume.heading_names import bare_heading, heading_key, keys_of
from gapcheck.outline.resume.places import is_place
from gapcheck.outline.resume.words import (
    SURE,
    is_break,
    is_prose,
    is_term,
    score,
    starts_telling,
    tells,
    without_opening,
)

TOO_LONG = 600  # characters of a line that can head a role
LONGEST_HEADING = 16  # words, dates not counted
SENTENCE = 4  # words that a full stop makes a sentence
LABEL = re.compile(r"^\W*([^\W\d_][^:,]{1,70}?)(?:\s*(?P<colon>:+)\s*-?\s*|\t+|\s{2,})")
DURATION = re.compile(
    r"[(·]?\s{0,2}(?:approx\.?\s{0,2})?(?<!\d)\d{1,3}\+?\s*(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?|ans?|mois)\b"
    r"(?:[\s,]*(?:and\s*)?\d+\s*(?:months?|mos?|weeks?|monate?|mois)\b)?\s*\)?",
    re.IGNORECASE,
)
LEFT_OVER = re.compile(r"\s{1,3}(?:in|on|from|since|during|between)(?=\s{2,}|$)", re.IGNORECASE)
CLIENTS = re.compile(r"(?<=[^\W\d_])[.,;]?\s+(?:[Cc]lients?|[Cc]ustomers?)(?: include[ds]?)?:\s.*$")
NUMBERED = re.compile(r"^\W*\d{1,2}[.)]\s+(?=[^\W\d])")
LEADERS = re.compile(r"\.{3,}|_{3,}|(?:\. ){3,}")
JOINED = re.compile(r"(?<=\s\s)\s*(?:&|\+|,|and|und|et|y|e|en|och|og)\s*(?=\s\s)", re.IGNORECASE)
# Brackets in which nothing is left but marks, and figures beside a date that was taken out.
EMPTY = re.compile(r"[(\[](?:\s*[-–—,;:.]*\s*|[\s\d%.,;:+–-]*\s{2}[\s\d%.,;:+–-]*)[)\]]")
EDGES = " \t,;:|•·●▪–—―-/"


class Row(NamedTuple):
    """A line and what it says of roles: `rest` is its text without label, dates and duration."""

    line: Line
    periods: tuple[Period, ...]
    rest: str
    label: str
    body: bool

    @property
    def dated(self) -> bool:
        """Whether a role's period may stand here."""
        return bool(self.periods) and not self.body

    @property
    def aside(self) -> bool:
        """Whether the line adds only a place or terms to the heading above it."""
        bare = not self.rest or is_place(self.rest) or is_term(self.rest) or is_now(self.rest)
        return not self.periods and bare


def read_row(line: Line, document_name: str) -> Row:
    """Return what `line` says of roles.

    A line that begins with a period is dated whatever follows; if that tells what was done, it
    names nothing.
    """
    if len(line.text) > TOO_LONG:
        return Row(line, (), line.text, "", body=True)
    periods = find_periods(line, document_name)
    label, start = read_label(line.text, periods)
    rest = without_dates(heading_of(line.text, periods), periods, start)
    if not line.bullet and periods and begins(line.text, periods[0]):
        named = "" if is_body(rest, "") and tells(rest) else rest
        return Row(line, periods, named, label, body=False)
    if periods and without_opening(rest) != rest:
        return Row(line, periods, without_opening(rest).rstrip(" ."), "", body=line.bullet)
    told = is_body(rest, label) and not (periods and is_break(rest))
    told = told or (not periods and is_prose(rest) and not is_break(rest))
    return Row(line, periods, rest, label, line.bullet or told)


def heading_of(text: str, periods: Sequence[Period]) -> str:
    """Return a line without what is told after its dates: "Trustee, since 2021: raised funds"."""
    clients = CLIENTS.search(text)
    if clients or not periods or begins(text, periods[0]):
        return text[: clients.start()] if clients else text
    end = periods[-1].quote.place.end
    told = re.match(r"[)\]]?\s*[:–—-]\s+(.+)", text[end:])
    if told and (starts_telling(told[1]) or is_prose(told[1])):
        return text[: end + told.start(1)]
    return text


def read_label(text: str, periods: Sequence[Period]) -> tuple[str, int]:
    """Return what the label of a line says of the rest, and where the rest begins.

    An unknown label is "other", unless it is a title or an employer itself ("Cashier: Greenleaf
    Market"), or a title with its period comes after it ("Sandro's: Waiter, 2014–2016").
    """
    match = LABEL.match(text)
    known = labels().get(re.sub(r"\s+", " ", match[1].casefold())) if match else None
    if not match or (not match["colon"] and (not known or is_table_head(text))):
        return "", 0
    if not known and names(match[1], text[match.end() :], periods):
        return "", 0
    if is_stage(match[1]) and score("degrees", text[match.end() :]):
        return "", match.end()
    return known or "other", match.end() if known else 0


def names(label: str, rest: str, periods: Sequence[Period]) -> bool:
    """Return whether "label: rest" names a role with its employer or its period."""
    if SURE in {score("titles", label), score("degrees", label), score("schools", label)}:
        return True
    if is_stage(label) and score("schools", rest):
        return True
    return any(map(is_span, periods)) and score("titles", without_dates(rest, (), 0)) > 0


def is_stage(label: str) -> bool:
    """Return whether a label names a stage of school, such as "Secondary"."""
    return label.casefold().strip() in wording("roles")["stages"]


def begins(text: str, period: Period) -> bool:
    """Return whether `text` begins with a period that is more than a date."""
    return is_span(period) and not text[: period.quote.place.start].strip(EDGES + "([")


def is_span(period: Period) -> bool:
    """Return whether a period is more than one date."""
    return period.current or period.start != period.end


@cache
def labels() -> dict[str, str]:
    """Return what each known label says of the words after it."""
    return {name: part for part, names in wording("roles")["labels"].items() for name in names}


def without_dates(text: str, periods: Sequence[Period], start: int) -> str:
    """Return `text` from `start` on without its dates and durations."""
    for period in reversed(periods):
        place = period.quote.place
        text = f"{text[: max(start, place.start)]}  {text[max(start, place.end) :]}"
    text = NUMBERED.sub("", text[start:])
    text = DURATION.sub("  ", LEADERS.sub("  ", JOINED.sub(" ", text)))
    bare = EMPTY.sub(" ", text).strip(EDGES)
    if periods:
        bare = of_papers().sub("", bare).strip(EDGES)
    return LEFT_OVER.sub("", bare).strip(EDGES)


@cache
def of_papers() -> re.Pattern[str]:
    """Return the pattern of words that say what the date after them, taken out, was of."""
    inner = "|".join(words_of(role) for role in ("validity", "papers"))
    return re.compile(rf"[\s,(]+(?:{inner})\s*:?(?=\s{{2,}}|$)", re.IGNORECASE)


def is_body(rest: str, label: str) -> bool:
    """Return whether the words of a line tell of a role rather than head it."""
    words = len(rest.split())
    ended = rest.endswith((".", "!", ";")) and not score("employers", rest.rsplit(maxsplit=1)[-1])
    inside = heading_key(bare_heading(rest)) in keys_of("inside") and not label
    long = words > LONGEST_HEADING or (words > SENTENCE and ended) or tells(rest)
    small = rest[:1].islower() and not (is_place(rest) or is_term(rest))
    foreign = small or bool(EMAIL.search(rest)) or is_table_head(rest)
    return label == "other" or long or inside or foreign


def is_table_head(rest: str) -> bool:
    """Return whether a line holds only the names of a table's columns."""
    cells = [cell for cell in re.split(r"\t+|\s{2,}|\s*\|\s*", rest) if cell]
    known = (all(heading_key(part) in column_keys() for part in cell.split("/")) for cell in cells)
    return len(cells) > 1 and all(known)


@cache
def column_keys() -> frozenset[str]:
    """Return the keys of the names that columns of a table of roles have."""
    return frozenset(map(heading_key, labels())) | keys_of("inside")
