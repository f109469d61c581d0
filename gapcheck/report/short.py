"""The report on one sheet: what is asked and the verdict, what to mend, tonight's list."""

import re
from dataclasses import dataclass

from gapcheck.model import Priority, Step
from gapcheck.report.coverage import of_count
from gapcheck.report.excerpts import Excerpt, clip
from gapcheck.report.requirements import Row, gaps_first
from gapcheck.report.steps import Effort, StepView
from gapcheck.report.verdict import Count
from gapcheck.report.view import View

# What an A4 sheet has room for, in entries and in characters of each.
MOST_OPEN: dict[Priority, int] = {"must": 10, "asked": 7, "nice": 4}
MOST_STEPS, MOST_FAULTS, MOST_CONDITIONS, MOST_POINTS = 8, 6, 4, 3
MOST_PLACES = 2
LONGEST_STEP, LONGEST_POINTS, LONGEST_FAULT, LONGEST_SHOWN = 400, 450, 110, 260

SENTENCE_END = re.compile(r"(?<=[a-z0-9)”]{3}[.?!])(?=\s+[A-Z“])")


@dataclass(frozen=True, slots=True)
class ShortCount:
    """The requirements of one weight: those not shown, how many more, the names of the shown."""

    count: Count
    open: tuple[Row, ...]
    more: int
    shown: str


@dataclass(frozen=True, slots=True)
class ShortStep:
    """A step in short: what to do, cut to a few lines, and where."""

    step: Step
    how: str
    points: tuple[str, ...]
    effort: Effort | None
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check found, in one line, with its first place."""

    message: str
    place: Excerpt | None


@dataclass(frozen=True, slots=True)
class Short:
    """What stands on the sheet; each `more` counts what only the whole report has."""

    counts: tuple[ShortCount, ...]
    steps: tuple[ShortStep, ...]
    more_steps: int
    faults: tuple[Fault, ...]
    more_faults: int
    conditions: tuple[Row, ...]
    more_conditions: int


def short(view: View) -> Short:
    """Return what of a report stands on one sheet."""
    steps = view.lanes[0].steps
    faults = faults_of(view, frozenset(each.step.title for each in steps[:MOST_STEPS]))
    return Short(
        counts=tuple(short_count(count, view.rows) for count in view.counts),
        steps=tuple(short_step(each) for each in steps[:MOST_STEPS]),
        more_steps=len(steps[MOST_STEPS:]),
        faults=faults[:MOST_FAULTS],
        more_faults=len(faults[MOST_FAULTS:]),
        conditions=view.conditions[:MOST_CONDITIONS],
        more_conditions=len(view.conditions[MOST_CONDITIONS:]),
    )


def short_count(count: Count, rows: tuple[Row, ...]) -> ShortCount:
    """Return the requirements of one weight, gaps first."""
    these = sorted(of_count(count, rows), key=gaps_first)
    still_open = tuple(row for row in these if row.match.status != "shown")
    most = MOST_OPEN[count.priority]
    names = [row.match.requirement.text for row in these if row.match.status == "shown"]
    return ShortCount(
        count, still_open[:most], len(still_open[most:]), clip(", ".join(names), LONGEST_SHOWN)
    )


def short_step(view: StepView) -> ShortStep:
    """Return a step in short."""
    step = view.step
    return ShortStep(
        step,
        whole_sentences(step.how, LONGEST_STEP),
        points_of(step),
        view.effort,
        view.excerpts[:MOST_PLACES],
    )


def points_of(step: Step) -> tuple[str, ...]:
    """Return the first points of a step, which share its room: a single long one stands whole."""
    points = step.points[:MOST_POINTS]
    spare = LONGEST_POINTS - sum(min(len(point), LONGEST_POINTS // MOST_POINTS) for point in points)
    shown = []
    for point in points:
        share = LONGEST_POINTS // MOST_POINTS + max(spare, 0)
        shown.append(whole_sentences(point, share))
        spare -= max(len(shown[-1]) - LONGEST_POINTS // MOST_POINTS, 0)
    return tuple(shown)


def whole_sentences(text: str, most: int) -> str:
    """Return the first sentences of a text that have room in `most` characters, cut if none has."""
    ends = [found.end() for found in SENTENCE_END.finditer(text) if found.end() <= most]
    return text if len(text) <= most else text[: ends[-1]] if ends else clip(text, most)


def faults_of(view: View, told: frozenset[str]) -> tuple[Fault, ...]:
    """Return what the checks found and no step of the sheet tells, the letter's first."""
    letter = (view.letter_checks,) if view.letter_checks else ()
    findings = [
        finding
        for group in (*letter, *view.checks)
        for result in group.open
        for finding in result.findings
        if finding.message not in told
    ]
    return tuple(
        Fault(clip(each.message, LONGEST_FAULT), next(iter(each.excerpts), None))
        for each in findings
    )
