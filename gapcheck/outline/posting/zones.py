"""The parts of a posting: from its headings, and where there are none, from its sentences."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from gapcheck.cues import Cue
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.headings import Zone, fills_field, heading_zone, inline_heading
from gapcheck.outline.posting.lines import LONGEST_FIELD, form_lines, openers
from gapcheck.outline.posting.statements import Statement
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

SHORTEST_PROSE = 7
# Parts that a field of a form opens for its own line only ("Salary: 30,000").
FIELDS: tuple[Zone, ...] = ("benefits", "conditions", "apply", "about")
SHORTEST_DUTY = 4
EARLY = 12  # characters before the first cue of a sentence
LONGEST_SHOUTED = 5
LONGEST_INTRODUCTION = 25  # words
# A sentence that says so introduces what follows, whatever mark ends it.
FOLLOWS = re.compile(
    r"(?i)\b(?:may|will|shall|must)? ?(?:include|includes|are|have) the following\b"
)
INTRODUCED = ("duties", "requirements", "benefits", "apply")
# What a sentence may say by its cues under a heading of another part.
ELSEWHERE: dict[Zone, tuple[Zone, ...]] = {"benefits": ("apply",), "equal": (), "apply": ()}
EMPLOYER = ("we", "we're", "we've", "our", "us")
ASKING: tuple[Zone, ...] = ("duties", "requirements", "personal", "nice")
EARLIEST: tuple[Zone, ...] = ("apply", "requirements", "duties")
# Where one sentence bears cues of several parts, the first of these decides.
PRECEDENCE: tuple[Zone, ...] = ("equal", "apply", "benefits", "requirements", "duties", "about")


def sentence_zone(cues: Sequence[Cue]) -> Zone | None:
    """Return the part of a posting that a sentence belongs to by its cues, None without any."""
    found = of_table(tuple(cues), "zone")
    kinds = [cue.kind for cue in found]
    zone = next((zone for zone in PRECEDENCE if zone in kinds), None)
    if zone in EARLIEST:
        rivals = [cue for cue in found if cue.kind in EARLIEST]
        first = min(rivals, key=lambda cue: (cue.start, PRECEDENCE.index(cue.kind)))
        return next(zone for zone in EARLIEST if zone == first.kind)
    return zone


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
    zone: Zone = "head"
    bulleted = ended = False
    headed = any(heading_of(s) in ("duties", "requirements") for s in statements)
    shouted = any(heading_of(s) and is_shouted(s) for s in statements)
    form, lists = form_lines(statements), openers(statements)
    said: tuple[int, Zone | None] = (0, None)
    field: tuple[int, Zone] = (0, "head")
    for whole, all_cues in zip(statements, cues, strict=True):
        opened = heading_of(whole) or ("head" if shouted and whole.text in unknown else None)
        begun = opened or introduced(whole, all_cues, opens=whole.line.number in lists)
        if begun:
            zone, bulleted, ended = begun, False, False
        if opened:
            continue
        ended = ended or (bulleted and is_prose(whole))
        bulleted = bulleted or whole.line.bullet
        inline, begin = inline_heading(whole.text)
        if inline:
            bulleted = ended = False
        begin = 0 if inline in FIELDS else begin  # the label says what the rest is about
        part = inline or (field[1] if field[0] == whole.line.number else zone)
        short = len(whole.line.text.split()) <= LONGEST_FIELD
        if short and (inline in FIELDS or (inline and whole.line.number in form)):
            field = whole.line.number, part
        else:
            zone = part
        statement = Statement(whole.text[begin:], whole.line, whole.start + begin, whole.listed)
        found = shifted(all_cues, begin)
        own, by_heading = placed("about" if ended else part, found, headed=headed and not ended)
        if own == "duties" and asks_first(found):
            own, by_heading = "requirements", whole.line.bullet
        if own == "head" and not headed and said[0] == whole.line.number:
            own = said[1] if said[1] in ASKING else own
        if own in ASKING and not by_heading and is_title(whole, statements[0]):
            own = "head"
        if fills_field(statement.text) or (
            own in ASKING and speaks_of_itself(statement, found, company)
        ):
            own = "about"
        elif own in ("head", "about") and tells_duty(statement):
            own = "duties"
        if own == "duties" and by_heading and begins_as_duty(statement):
            statement = replace(statement, listed=True)
        said = whole.line.number, own
        yield statement, found, own, by_heading and statement.listed


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


def is_title(statement: Statement, first: Statement) -> bool:
    """Tell whether a statement is of the first line, and that is no sentence."""
    line = statement.line
    short = len(line.text.split()) <= LONGEST_FIELD and not line.text.rstrip().endswith(".")
    return line.number == first.line.number and short and not line.bullet


def is_shouted(statement: Statement) -> bool:
    """Tell whether a whole line is a few words in capitals, as headings of a posting may be."""
    text = statement.line.text.strip()
    short = len(text.split()) <= LONGEST_SHOUTED and not statement.line.bullet
    return short and text.isupper() and text.startswith(statement.text)


def speaks_of_itself(statement: Statement, cues: tuple[Cue, ...], company: str) -> bool:
    """Tell whether the employer is the subject of a statement that asks for nothing."""
    first = statement.text.partition(" ")[0].casefold()
    thing = first == "our" and statement.listed and not statement.text.endswith(".")
    named = company and statement.text.removeprefix("The ").startswith(f"{company} ")
    told = any(cue.start == 0 for cue in of_table(cues, "employer"))
    return (
        (first in EMPLOYER or bool(named) or told)
        and not thing
        and not of_table(cues, "priority")
        and sentence_zone(cues) != "requirements"
    )


def tells_duty(statement: Statement) -> bool:
    """Tell whether a listed statement begins as duties do: a verb, and no name behind it."""
    return statement.listed and begins_as_duty(statement)


def asks_first(cues: Sequence[Cue]) -> bool:
    """Tell whether a sentence begins by saying what the person has or knows."""
    starts = [cue.start for cue in of_table(tuple(cues), "zone") if cue.kind == "requirements"]
    return sentence_zone(cues) == "requirements" and min(starts) <= EARLY


def begins_as_duty(statement: Statement) -> bool:
    """Tell whether a statement begins with a verb of duty, and no name behind it."""
    words = statement.text.split()
    long = len(words) >= SHORTEST_DUTY
    return long and fold(words[0]) in verb_forms() and words[1].islower()


def is_prose(statement: Statement) -> bool:
    """Tell whether a statement is a sentence of a paragraph, which ends a list before it."""
    text = statement.line.text
    return not statement.line.bullet and text.endswith(".") and len(text.split()) >= SHORTEST_PROSE


def shifted(cues: tuple[Cue, ...], begin: int) -> tuple[Cue, ...]:
    """Return the cues from `begin` on, counted from there."""
    return tuple(Cue(c.kind, c.start - begin, c.end - begin) for c in cues if c.start >= begin)


def placed(zone: Zone, cues: tuple[Cue, ...], *, headed: bool) -> tuple[Zone, bool]:
    """Return the part of one sentence under a heading of `zone`, and whether the heading decides.

    Before the first heading and in the blurb, cues decide only if no heading ever does.
    """
    own = sentence_zone(cues)
    if zone in ("head", "about"):
        return (zone if headed else own or zone, False)
    if own in ELSEWHERE.get(zone, ("equal", "benefits")):
        return (own, False)
    return (zone, True)
