"""The answer: rewrites, the plan, and all of it together."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.model.document import Quote
from gapcheck.model.job import Job
from gapcheck.model.resume import Letter, Month, References, Resume
from gapcheck.model.verdict import Evidence, Finding, Match, Result, Status, Tally


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a suggestion: kept words, added words, or a blank for the person to fill."""

    text: str
    kind: Literal["kept", "added", "blank"] = "kept"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A line of the person's own, before and after; `safe` adds nothing the line does not say."""

    kind: str
    title: str
    before: Quote
    after: tuple[Span, ...]
    safety: Literal["safe", "confirm"]
    why: str
    asked: Quote | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: `key` stays the same from run to run, `minutes` is a rough effort.

    `points` are its parts or the ways to choose from, `draft` words that are ready to be copied.
    """

    key: str
    title: str
    why: str
    how: str
    minutes: int
    quotes: tuple[Quote, ...] = ()
    points: tuple[str, ...] = ()
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What an interviewer may ask, and why: `seed` is the person's own line to begin with."""

    text: str
    reason: Literal["shown", "listed", "missing", "break"]
    asked: Quote | None = None
    seed: Quote | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The new game plan, in lanes, and the questions for a mock interview.

    `today` is what fits into one evening, `if_time` what is worth doing before sending besides.
    """

    today: tuple[Step, ...]
    before_interview: tuple[Step, ...]
    close_the_gap: tuple[Step, ...]
    if_it_is_a_no: tuple[Step, ...]
    questions: tuple[Question, ...] = ()
    if_time: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything the person handed over, understood; what was not given is None."""

    resume: Resume
    job: Job
    letter: Letter | None = None
    references: References | None = None
    linkedin: Resume | None = None


Turn = Literal[
    "closed", "proven", "nearer", "reopened", "weaker", "asked_anew", "dropped", "found", "mended"
]


@dataclass(frozen=True, slots=True)
class Change:
    """What is otherwise than in an earlier report: a requirement, or a check's finding.

    `was` and `now` are None where there is no verdict; `before` stands in the earlier papers,
    `after` in these.
    """

    turn: Turn
    text: str
    was: Status | None = None
    now: Status | None = None
    before: Quote | None = None
    after: Quote | None = None


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since an earlier report; `resume` and `version` are those of that report."""

    resume: str
    version: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What the résumé shows beside what is asked.

    `title` is one sentence on the person's own titles and the post's, "" where there are none;
    `strengths` are places that show skills of the post's fields for which it does not ask.
    """

    title: str = ""
    strengths: tuple[Evidence, ...] = ()


NO_STANDING = Standing()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer, ready to be written in any form.

    `today` ends the roles still held, `since` is None where there is no earlier report, `lexicon`
    names the contents of the lexicons and `vocabulary` the model for names that none lists,
    `settings` are the lines of gapcheck.toml that were kept to.
    """

    version: str
    papers: Papers
    matches: tuple[Match, ...]
    tally: Tally
    results: tuple[Result, ...]
    rewrites: tuple[Rewrite, ...]
    plan: Plan
    limits: tuple[str, ...] = ()
    today: Month | None = None
    since: Since | None = None
    lexicon: str = ""
    standing: Standing = NO_STANDING
    settings: tuple[str, ...] = ()
    vocabulary: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """A skill named in a posting, from character `start` to `end` of the text as it was given.

    `source` is "lexicon" or "open vocabulary", `confidence` from 0 to 1; `skill` is the lexicon's
    main name, None where no lexicon has one.
    """

    start: int
    end: int
    text: str
    skill: str | None
    source: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Posting:
    """One posting by itself: what it asks, notes on it, and the skills that it names."""

    job: Job
    notes: tuple[Finding, ...]
    namings: tuple[Naming, ...]
