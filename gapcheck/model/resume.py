"""The person's own papers, understood."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.model.document import Document, Line, Quote

SectionKind = Literal[
    "head",
    "contact",
    "summary",
    "experience",
    "projects",
    "education",
    "skills",
    "languages",
    "certificates",
    "publications",
    "awards",
    "volunteering",
    "references",
    "interests",
    "other",
]


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
class Letter:
    """A cover letter understood; what it has not is None or empty.

    `head` stands before the greeting, `paragraphs` between it and the closing, `foot` after.
    """

    document: Document
    greeting: Quote | None
    paragraphs: tuple[tuple[Line, ...], ...]
    head: tuple[Line, ...] = ()
    foot: tuple[Line, ...] = ()
    subject: Quote | None = None
    dated: Period | None = None

    @property
    def body(self) -> tuple[Line, ...]:
        """The lines of all paragraphs."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph)


@dataclass(frozen=True, slots=True)
class Referee:
    """Somebody who can speak for the person; what the sheet does not say is None.

    `lines` are all the lines that tell of the referee, the name's first.
    """

    name: Quote
    lines: tuple[Line, ...]
    relation: Quote | None = None
    role: Quote | None = None
    employer: Quote | None = None
    email: Quote | None = None
    phone: Quote | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class References:
    """A sheet of references understood."""

    document: Document
    referees: tuple[Referee, ...]
