"""What was found: evidence, verdicts, findings of the checks."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.model.document import Quote
from gapcheck.model.job import Requirement
from gapcheck.model.resume import Role, SectionKind

Status = Literal["shown", "listed", "implied", "missing", "unknown"]
How = Literal["named", "alias", "form", "slip", "implied", "years", "words", "conduct", "own"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in the person's papers that bears on a requirement."""

    quote: Quote
    section: SectionKind | Literal["letter"]
    how: How
    name: str
    role: Role | None = None
    result: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A verdict on one requirement: `evidence` best first, `why` one sentence.

    `close` holds evidence of a relative or a denial; it never counts towards the status.
    """

    requirement: Requirement
    status: Status
    evidence: tuple[Evidence, ...]
    why: str
    close: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """Requirement counts by status, one row a priority; any-of groups count once."""

    must: dict[Status, int]
    asked: dict[Status, int]
    nice: dict[Status, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found: what, where, and what to do about it."""

    message: str
    fix: str
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of one check; `group` is the paper it looks at."""

    check: str
    title: str
    why: str
    group: str
    status: Literal["pass", "warn", "fail", "not-applicable", "broken"]
    findings: tuple[Finding, ...] = ()
