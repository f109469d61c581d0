"""The game plan made ready: each step with its quotes, the first ones to lead the page."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.model import Plan, Question, Step
from gapcheck.report.excerpts import Excerpt, Paper, PaperKey, excerpt, excerpts, paper_of

LaneKey = Literal["today", "if_time", "before_interview", "close_the_gap", "if_it_is_a_no"]
LEADING = 5
LONGEST_IN_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Effort:
    """A rough time: whole minutes up to an hour, then hours by halves."""

    amount: str
    unit: Literal["minute", "hour"]


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as it is shown; `anchor` is its address in the page."""

    step: Step
    anchor: str
    effort: Effort | None
    excerpts: tuple[Excerpt, ...]

    @property
    def places(self) -> tuple[Excerpt, ...]:
        """The first excerpt of each line."""
        once: dict[tuple[str, int, int], Excerpt] = {}
        for each in self.excerpts:
            once.setdefault((each.document, each.page, each.line), each)
        return tuple(once.values())


@dataclass(frozen=True, slots=True)
class Lane:
    """One of the lanes of the plan; `effort` is that of all its steps."""

    key: LaneKey
    steps: tuple[StepView, ...]
    effort: Effort | None

    @property
    def leading(self) -> tuple[StepView, ...]:
        """The first steps, as many as one can take in at a glance."""
        return self.steps[:LEADING]

    @property
    def rest(self) -> tuple[StepView, ...]:
        """The steps after the leading ones."""
        return self.steps[LEADING:]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question of the mock interview with the line to begin from."""

    text: str
    reason: str
    seed: Excerpt | None


def question_view(question: Question, papers: dict[PaperKey, Paper]) -> QuestionView:
    """Return one question made ready."""
    seed = question.seed
    shown = excerpt(seed, paper_of(seed.place, papers)) if seed else None
    return QuestionView(question.text, question.reason, shown)


def lanes_of(plan: Plan, papers: dict[PaperKey, Paper]) -> tuple[Lane, ...]:
    """Return the lanes in order, empty ones among them but "if there is time"."""
    later = (lane("if_time", plan.if_time, papers),) if plan.if_time else ()
    return (
        lane("today", plan.today, papers),
        *later,
        lane("before_interview", plan.before_interview, papers),
        lane("close_the_gap", plan.close_the_gap, papers),
        lane("if_it_is_a_no", plan.if_it_is_a_no, papers),
    )


def lane(key: LaneKey, steps: tuple[Step, ...], papers: dict[PaperKey, Paper]) -> Lane:
    """Return one lane."""
    name = key.replace("_", "-")
    views = tuple(
        StepView(step, f"{name}-{number}", effort(step.minutes), excerpts(step.quotes, papers))
        for number, step in enumerate(steps, start=1)
    )
    return Lane(key, views, effort(sum(step.minutes for step in steps)))


def effort(minutes: int) -> Effort | None:
    """Return a rough time in words, None where there is none to tell."""
    if minutes <= 0:
        return None
    if minutes <= LONGEST_IN_MINUTES:
        return Effort(str(minutes), "minute")
    return Effort(f"{round(minutes / 30) / 2:g}", "hour")
