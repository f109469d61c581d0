"""Conditions of a posting: right to work, licences to drive, travel, shifts and their like."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.cues import Cue
from gapcheck.data import wording
from gapcheck.model import Requirement
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.denials import REACH_OF_NO, denials, is_refused
from gapcheck.outline.posting.headings import Zone
from gapcheck.outline.posting.priority import priority_of
from gapcheck.outline.posting.statements import Statement

LONGEST_FIELD = 12  # words
# A cue that ends in a small word goes on with the name behind it ("registered with the" …).
UNFINISHED = re.compile(r"(?i).*\b(?:the|an?|your|with|per|by|of|to|in|at|from|for|as|up|than)$")
GOES_ON = re.compile(
    r"\s+(?:our|your)\s+(?:[A-Z][\w'’&-]*\s+)*[\w'’-]+"
    r"|(?:\s+(?:the|an?)\b)*\s+[\w'’%&.-]*\w(?:(?:\s+(?:of|for|and|the)\b)*\s+[A-Z\d][\w'’&-]*)*"
)
# What links a condition to what is said of it ("travel will be required").
LINKING = re.compile(r"(?i)\s+(?:will|would|may|is|are|as)$")
# What a cue may begin with that stands behind its number ("three days a week in the office").
UNIT = re.compile(r"(?i)(?:days|nights|hours|weeks|weekends|shifts|years|lbs?|pounds|kg|kilos)\b")
# What the person sends or says when applying, asked under "how to apply" too.
APPLICATION = ("documents", "deadline", "salary_expectation", "start_date", "portfolio")
# What decides on an application wherever it is said.
FIXED = ("right_to_work", "sponsorship", "clearance")
ALWAYS = (
    "right_to_work",
    "sponsorship",
    "clearance",
    "background_check",
    "health_check",
    "age",
    "driving_licence",
    "on_call",
    "shifts",
    "registration",
)
# What may describe the company as well as the post.
OF_THE_POST = ("location", "travel", "physical")


def read_conditions(
    statement: Statement, cues: tuple[Cue, ...], zone: Zone, document: str, *, by_heading: bool
) -> Iterator[Requirement]:
    """Yield one requirement for each topic that a sentence names.

    `level` is the topic, `skills` its title.
    """
    topics: dict[str, Cue] = {}
    denied = denials(statement.text, cues)
    perks = of_table(cues, "perk")
    for cue in of_table(cues, "condition"):
        if (
            any(cue.start < perk.end and perk.start < cue.end for perk in perks)
            or is_refused(statement.text, cue.start)
            or any(no.start <= cue.end + REACH_OF_NO and cue.start <= no.end for no in denied)
        ):
            continue
        best = topics.get(cue.kind)
        if best is None or cue.end - cue.start > best.end - best.start:
            topics[cue.kind] = cue
    for topic, cue in topics.items():
        if asked_here(topic, zone) or (
            topic in OF_THE_POST and (cue.start == 0 or tells_of_post(statement, cues))
        ):
            quote = statement.quote(document, 0, len(statement.text))
            words = words_of(statement.text, cue)
            title = str(wording("conditions")[topic]["title"])
            part: Zone = zone if by_heading else "conditions"
            priority = priority_of(
                statement.text, (cue.start, cue.end), cues, part, by_heading=by_heading
            )
            yield Requirement(words, quote, "condition", priority, (title,), level=topic)


def words_of(text: str, cue: Cue) -> str:
    """Return the words of a condition: those of its cue, how many, and what they lead to."""
    led = UNFINISHED.match(text, cue.start, cue.end)
    name = GOES_ON.match(text, cue.end) if led else None
    many = how_many().search(text[: cue.start]) if UNIT.match(text, cue.start) else None
    start = many.start() if many else cue.start
    words = text[start : name.end() if name else cue.end].strip(" (,|-–—·")
    return LINKING.sub("", words)


@cache
def how_many() -> re.Pattern[str]:
    """Return the pattern of a number at the end of a text ("three" before "days a week")."""
    words = "|".join(wording("numbers")["words"])
    return re.compile(
        rf"(?i)(?<![\w.,-])(?:(?:\d+|one)\s+in\s+)?(?:\d[\d.,]*(?:\s?[-–]\s?\d+)?|{words})\s+$"
    )


def asked_here(topic: str, zone: Zone) -> bool:
    """Tell whether a topic named in this part of a posting asks something of the applicant."""
    if topic in APPLICATION:
        return zone in ("apply", "requirements", "nice", "conditions", "head", "about")
    if topic in ALWAYS:
        return zone != "equal" or topic in FIXED
    return zone in ("requirements", "nice", "conditions", "duties")


def tells_of_post(statement: Statement, cues: tuple[Cue, ...]) -> bool:
    """Tell whether a sentence of the blurb is about the post or the reader, or is a short line."""
    short = len(statement.text.split()) <= LONGEST_FIELD and not statement.text.endswith(".")
    return short or bool(of_table(cues, "post"))
