"""The things that pass between the floors: all frozen, all plain data."""

from dataclasses import dataclass, field
from typing import Literal

Region = Literal["body", "header", "footer", "sidebar", "table", "textbox", "footnote"]
SectionKind = Literal[
    "head", "contact", "summary", "experience", "projects", "education", "skills", "languages",
    "certificates", "publications", "awards", "volunteering", "references", "interests", "other",
]
RequirementKind = Literal[
    "skill", "soft", "experience", "degree", "certification", "language", "condition"
]
Priority = Literal["must", "nice", "asked"]
Status = Literal["shown", "listed", "implied", "missing", "unknown"]
How = Literal["named", "alias", "form", "slip", "implied", "years", "words"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: pages and lines count from 1, characters from 0 within the line."""

    document: str
    page: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quote:
    """The words themselves and the place they were read."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line: a heading, a bullet, a paragraph or a table row, in reading order.

    `number` counts from 1 through the document, `size` is in points (0.0 when unknown).
    """

    text: str
    page: int
    number: int
    indent: float = 0.0
    size: float = 0.0
    bold: bool = False
    bullet: bool = False
    heading: bool = False
    region: Region = "body"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a machine reader would stumble over, named by `code` (see parsers/flags)."""

    code: str
    message: str
    page: int | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read; `kind` is the format found by content, such as "pdf"."""

    kind: str
    name: str
    lines: tuple[Line, ...]
    flags: tuple[Flag, ...] = ()
    links: tuple[str, ...] = ()
    pages: int = 1
    producer: str = ""
    title: str = ""

    @property
    def text(self) -> str:
        """All lines, one a row."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A year and, where it was given, a month from 1 to 12 (0 when only the year is known)."""

    year: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """A span of time as the document gives it; `end` is None while `current` or unknown."""

    start: Month | None
    end: Month | None
    current: bool
    quote: Quote


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the résumé under one heading; the heading line itself is not in `lines`."""

    kind: SectionKind
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Role:
    """A job, project, course or degree with the lines that tell of it."""

    kind: Literal["work", "project", "education", "volunteering"]
    title: str
    employer: str
    place: str
    period: Period | None
    heading: tuple[Line, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """What the résumé says of how to reach the person; empty where it says nothing."""

    name: Quote | None = None
    email: Quote | None = None
    phone: Quote | None = None
    location: Quote | None = None
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resume:
    """A résumé understood: every line of the document is in exactly one section."""

    document: Document
    contact: Contact
    sections: tuple[Section, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Skill:
    """One entry of the lexicons; the format is told in skill_lexicons/README.md."""

    name: str
    field: str
    kind: str = "skill"
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    guarded: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    issuer: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Years:
    """Years of experience asked for: `most` is None without an upper bound."""

    least: float
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the posting asks, in its own words.

    `group` is the same for requirements any one of which is enough, else None.
    `level` is the posting's own word for how well, such as "expert" or "C1"; of a condition it
    is the topic, such as "right_to_work" (skill_lexicons/wording/conditions.toml).
    """

    text: str
    quote: Quote
    kind: RequirementKind
    priority: Priority
    skills: tuple[str, ...] = ()
    group: str | None = None
    years: Years | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A posting understood; `application` is what it asks of the application itself."""

    document: Document
    title: str
    company: str
    requirements: tuple[Requirement, ...]
    application: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A cover letter understood; `greeting` is None where there is none."""

    document: Document
    greeting: Quote | None
    paragraphs: tuple[tuple[Line, ...], ...]


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


@dataclass(frozen=True, slots=True)
class Tally:
    """Requirement counts by status, one row a priority; any-of groups count once."""

    must: dict[Status, int]
    asked: dict[Status, int]
    nice: dict[Status, int]


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
    """One thing to do: `key` stays the same from run to run, `minutes` is a rough effort."""

    key: str
    title: str
    why: str
    how: str
    minutes: int
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The new game plan, in four lanes."""

    today: tuple[Step, ...]
    before_interview: tuple[Step, ...]
    close_the_gap: tuple[Step, ...]
    if_it_is_a_no: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Papers:
    """Everything the person handed over, understood; what was not given is None."""

    resume: Resume
    job: Job
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer, ready to be written in any form."""

    version: str
    papers: Papers
    matches: tuple[Match, ...]
    tally: Tally
    results: tuple[Result, ...]
    rewrites: tuple[Rewrite, ...]
    plan: Plan
    limits: tuple[str, ...] = field(default=())
