"""The part of a posting that one sentence belongs to: by the heading above it and its own words."""

from collections.abc import Sequence

from gapcheck.cues import Cue
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.headings import Zone, fills_field
from gapcheck.outline.posting.lines import LONGEST_FIELD
from gapcheck.outline.posting.statements import Statement
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

SHORTEST_DUTY = 4  # words
EARLY = 12  # characters before the first cue of a sentence
# What a sentence may say by its cues under a heading of another part.
ELSEWHERE: dict[Zone, tuple[Zone, ...]] = {"benefits": ("apply",), "equal": (), "apply": ()}
EMPLOYER = ("we", "we're", "we've", "our", "us")
READER = ("you", "you're", "you’re", "you'll", "you’ll", "you've", "you’ve")
ASKING: tuple[Zone, ...] = ("duties", "requirements", "personal", "nice")
EARLIEST: tuple[Zone, ...] = ("apply", "requirements", "duties")
# Where one sentence bears cues of several parts, the first of these decides.
PRECEDENCE: tuple[Zone, ...] = ("equal", "apply", "benefits", "requirements", "duties", "about")


def sentence_zone(cues: Sequence[Cue]) -> Zone | None:
    """Return the part of a posting that a sentence belongs to by its cues, None without any."""
    found = of_table(tuple(cues), "zone")
    if not any(cue.kind in EARLIEST and cue.start <= EARLY for cue in found):
        found += of_table(tuple(cues), "topic")
    kinds = [cue.kind for cue in found]
    zone = next((zone for zone in PRECEDENCE if zone in kinds), None)
    if zone in EARLIEST:
        rivals = [cue for cue in found if cue.kind in EARLIEST]
        first = min(rivals, key=lambda cue: (cue.start, PRECEDENCE.index(cue.kind)))
        return next(zone for zone in EARLIEST if zone == first.kind)
    return zone


def own_zone(
    statement: Statement, cues: tuple[Cue, ...], part: Zone | None, company: str, *, headed: bool
) -> tuple[Zone, bool]:
    """Return the part of a statement, and whether the heading above it says so.

    `part` is that heading's, None where its list has ended; `headed` tells that the posting has
    headings of what it asks, `company` is the name of the employer, "" where it is not told.
    """
    zone, by_heading = placed(part or "about", cues, headed=headed and part is not None)
    opening = statement.text.partition(" ")[0].casefold()
    elsewhere = zone == "duties" or (zone == "about" and opening not in (*EMPLOYER, *READER))
    asks = statement.rank or (elsewhere and asks_first(cues) and not begins_as_duty(statement))
    if asks and zone not in ASKING[1:]:
        zone, by_heading = "requirements", True
    if fills_field(statement.text) or (
        zone in ASKING and speaks_of_itself(statement, cues, company)
    ):
        return "about", by_heading
    if zone in ("head", "about") and tells_duty(statement):
        return "duties", by_heading
    return zone, by_heading


def placed(zone: Zone, cues: tuple[Cue, ...], *, headed: bool) -> tuple[Zone, bool]:
    """Return the part of one sentence under a heading of `zone`, and whether the heading decides.

    Before the first heading and in the blurb, cues decide only if no heading ever does.
    """
    own = sentence_zone(cues)
    if of_table(cues, "closing") and zone != "about":
        return ("apply", False)
    if zone in ("head", "about"):
        return (zone if headed else own or zone, False)
    if own in ELSEWHERE.get(zone, ("equal", "benefits")):
        return (own, False)
    return (zone, True)


def asks_first(cues: Sequence[Cue]) -> bool:
    """Tell whether a sentence begins by saying what the person has or knows."""
    starts = [cue.start for cue in of_table(tuple(cues), "zone") if cue.kind == "requirements"]
    return sentence_zone(cues) == "requirements" and min(starts) <= EARLY


def speaks_of_itself(statement: Statement, cues: tuple[Cue, ...], company: str) -> bool:
    """Tell whether the employer is the subject of a statement that asks for nothing."""
    first = statement.text.partition(" ")[0].casefold()
    thing = first == "our" and statement.listed and not statement.text.endswith(".")
    named = company and statement.text.removeprefix("The ").startswith(f"{company} ")
    told = any(
        cue.start == 0 or (cue.kind == "joining" and cue.start <= EARLY + EARLY)
        for cue in of_table(cues, "employer")
    )
    return (
        (first in EMPLOYER or bool(named) or told)
        and not thing
        and not of_table(cues, "priority")
        and sentence_zone(cues) != "requirements"
    )


def tells_duty(statement: Statement) -> bool:
    """Tell whether a listed statement begins as duties do: a verb, and no name behind it."""
    return statement.listed and begins_as_duty(statement)


def begins_as_duty(statement: Statement) -> bool:
    """Tell whether a statement begins with a verb of duty, and no name behind it."""
    words = statement.text.split()
    words = words[1:] if words[0].endswith("ly") else words
    long = len(words) >= SHORTEST_DUTY
    return long and fold(words[0]) in verb_forms() and words[1].islower()


def is_title(statement: Statement, first: Statement) -> bool:
    """Tell whether a statement is of the first line, and that is no sentence."""
    line = statement.line
    short = len(line.text.split()) <= LONGEST_FIELD and not line.text.rstrip().endswith(".")
    return line.number == first.line.number and short and not line.bullet
