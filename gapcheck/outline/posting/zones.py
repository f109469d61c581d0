"""The parts of a posting: from its headings, and where there are none, from its sentences."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from gapcheck.cues import Cue
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.headings import Zone, heading_zone, inline_heading
from gapcheck.outline.posting.lines import LONGEST_FIELD, form_lines, openers
from gapcheck.outline.posting.sentence_zones import (
    ASKING,
    begins_as_duty,
    is_title,
    own_zone,
    sentence_zone,
)
from gapcheck.outline.posting.statements import Statement

MOST_OF_LINE = 0.8
SHORTEST_PROSE = 7
# Parts that a field of a form opens for its own line only ("Salary: 30,000").
FIELDS: tuple[Zone, ...] = ("benefits", "conditions", "apply", "about")
LONGEST_SHOUTED = 5
LONGEST_INTRODUCTION = 25  # words
# A sentence that says so introduces what follows, whatever mark ends it.
FOLLOWS = re.compile(
    r"(?i)\b(?:may|will|shall|must)? ?(?:include|includes|are|have) the following\b"
)
INTRODUCED = ("duties", "requirements", "benefits", "apply")


def zoned(
    statements: Sequence[Statement],
    cues: Sequence[tuple[Cue, ...]],
    unknown: Container[str],
    company: str,
) -> Iterator[tuple[Statement, tuple[Cue, ...], Zone, bool]]:
    """Yield each statement that is no heading with its part and whether a heading says so.

    `unknown` holds the lines in capitals that name no skill: headings that are in no list;
    `company` is the name of the employer, "" where it is not told.
    """
    headed = any(heading_of(s) in ("duties", "requirements") for s in statements)
    above: tuple[int, Zone] = (0, "head")
    for statement, found, part in parted(statements, cues, unknown):
        own, by_heading = own_zone(statement, found, part, company, headed=headed)
        if own == "head" and not headed and above[0] == statement.line.number:
            own = above[1] if above[1] in ASKING else own
        if own in ASKING and not by_heading and is_title(statement, statements[0]):
            own = "head"
        above = statement.line.number, own
        told = own == "duties" and by_heading and begins_as_duty(statement)
        listed = statement.listed or told
        asked = own == "requirements"
        lined = statement.line.bullet or is_run_together(statement)
        decided = (by_heading and (listed or asked)) or (asked and lined)
        yield replace(statement, listed=listed), found, own, decided


def parted(
    statements: Sequence[Statement], cues: Sequence[tuple[Cue, ...]], unknown: Container[str]
) -> Iterator[tuple[Statement, tuple[Cue, ...], Zone | None]]:
    """Yield each statement that is no heading without the label before it, its cues and its part.

    The part is that of the heading above, None where a paragraph has ended its list.
    """
    zone: Zone = "head"
    bulleted = ended = False
    shouted = any(heading_of(s) and is_shouted(s) for s in statements)
    form, lists = form_lines(statements), openers(statements)
    field: tuple[int, Zone] = (0, "head")
    for n, (whole, all_cues) in enumerate(zip(statements, cues, strict=True)):
        opened = heading_of(whole)
        told = shouted or whole.text.endswith("?")
        if told and not opened and whole.text in unknown:
            opened = told_below(statements[n + 1 :], cues[n + 1 :], unknown)
        begun = opened or introduced(whole, all_cues, opens=whole.line.number in lists)
        if begun:
            zone, bulleted, ended = begun, False, False
        if opened:
            continue
        inline, begin = inline_heading(whole.text)
        ended = not inline and (ended or (bulleted and is_prose(whole)))
        bulleted = not inline and (bulleted or whole.line.bullet)
        begin = 0 if inline in FIELDS else begin  # the label says what the rest is about
        part = inline or (field[1] if field[0] == whole.line.number else zone)
        if fills_line(whole, inline, form):
            field = whole.line.number, part
        else:
            zone = part
        statement = replace(whole, text=whole.text[begin:], start=whole.start + begin)
        yield statement, shifted(all_cues, begin), None if ended else part


def told_below(
    statements: Sequence[Statement], cues: Sequence[tuple[Cue, ...]], unknown: Container[str]
) -> Zone:
    """Return the part that most of what stands below an unknown heading tells of by its words."""
    below = takewhile(
        lambda pair: not heading_of(pair[0]) and pair[0].text not in unknown,
        zip(statements, cues, strict=True),
    )
    votes = Counter(sentence_zone(found) for _, found in below)
    best = max(votes, key=lambda zone: votes[zone], default=None)
    return best or "head"


def fills_line(statement: Statement, label: Zone | None, form: Container[int]) -> bool:
    """Tell whether a label opens its part for its own line only, as in a form or of a bullet."""
    if label and statement.line.bullet:
        return True
    short = len(statement.line.text.split()) <= LONGEST_FIELD
    return short and (label in FIELDS or (label is not None and statement.line.number in form))


def heading_of(statement: Statement) -> Zone | None:
    """Return the part that a statement opens if it is a heading, else None."""
    return heading_zone(statement.text, item=statement.line.bullet)


def introduced(statement: Statement, cues: Sequence[Cue], *, opens: bool) -> Zone | None:
    """Return the part that a sentence before a list opens, as "You will bring:" does, else None.

    `opens` tells that it is a short line with the list behind it, and so needs no colon.
    """
    zone = sentence_zone(cues)
    marked = opens or statement.text.endswith(":") or FOLLOWS.search(statement.text)
    if not marked or len(statement.text.split()) > LONGEST_INTRODUCTION:
        return None
    if any(cue.kind == "nice" for cue in of_table(tuple(cues), "priority")):
        return "nice"
    return zone if zone in INTRODUCED else None


def is_shouted(statement: Statement) -> bool:
    """Tell whether a whole line is a few words in capitals, as headings of a posting may be."""
    text = statement.line.text.strip()
    short = len(text.split()) <= LONGEST_SHOUTED and not statement.line.bullet
    return short and text.isupper() and text.startswith(statement.text)


def stands_out(statement: Statement) -> bool:
    """Tell whether a whole line may be a heading that is in no list: shouted, or a question."""
    text = statement.line.text.strip()
    asks = text.endswith("?") and len(text.split()) <= LONGEST_SHOUTED + 1
    return is_shouted(statement) or (asks and text == statement.text and not statement.line.bullet)


def is_run_together(statement: Statement) -> bool:
    """Tell whether a statement is one of the items that share a line without marks between them."""
    part = len(statement.text) < MOST_OF_LINE * len(statement.line.text)
    return part and statement.listed and not statement.text.endswith((".", "!", "?"))


def is_prose(statement: Statement) -> bool:
    """Tell whether a statement is a sentence of a paragraph, which ends a list before it."""
    text = statement.line.text
    return not statement.line.bullet and text.endswith(".") and len(text.split()) >= SHORTEST_PROSE


def shifted(cues: tuple[Cue, ...], begin: int) -> tuple[Cue, ...]:
    """Return the cues from `begin` on, counted from there."""
    return tuple(Cue(c.kind, c.start - begin, c.end - begin) for c in cues if c.start >= begin)
