"""Papers, quotes and verdicts made by hand from plain text, for tests of the report."""

from collections.abc import Iterable
from dataclasses import dataclass

from gapcheck.model import (
    Contact,
    Document,
    Evidence,
    Flag,
    How,
    Job,
    Letter,
    Line,
    Match,
    Month,
    Period,
    Place,
    Priority,
    Quote,
    Requirement,
    RequirementKind,
    Role,
    Section,
    SectionKind,
    Status,
    Tally,
    Years,
)

PRESENT_FIRST: tuple[Status, ...] = ("shown", "listed", "implied", "unknown", "missing")


def document(
    name: str, kind: str, text: str, flags: tuple[Flag, ...] = (), **more: str
) -> Document:
    """Return `text` as a document: "# " opens a heading, "- " a bullet, "---" a new page."""
    lines: list[Line] = []
    page = 1
    for row in text.strip().splitlines():
        if row == "---":
            page += 1
        elif row.strip():
            words = row.removeprefix("# ").removeprefix("- ")
            lines.append(
                Line(
                    words,
                    page,
                    len(lines) + 1,
                    heading=row.startswith("# "),
                    bullet=row.startswith("- "),
                )
            )
    return Document(kind, name, tuple(lines), flags, pages=page, **more)  # type: ignore[arg-type]


def line_of(paper: Document, words: str, nth: int = 1) -> Line:
    """Return the nth line that holds `words`."""
    return [line for line in paper.lines if words in line.text][nth - 1]


def quote(paper: Document, words: str, nth: int = 1) -> Quote:
    """Return `words` and the place of their nth line in `paper`."""
    line = line_of(paper, words, nth)
    start = line.text.index(words)
    return Quote(words, Place(paper.name, line.page, line.number, start, start + len(words)))


def section(paper: Document, kind: SectionKind, title: str, first: str, last: str) -> Section:
    """Return the section from the line that holds `first` to the one that holds `last`."""
    lines = paper.lines
    span = slice(lines.index(line_of(paper, first)), lines.index(line_of(paper, last)) + 1)
    return Section(kind, title, lines[span])


def period(
    paper: Document, words: str, start: tuple[int, int], end: tuple[int, int] | None
) -> Period:
    """Return the period that `words` tell; no end means that it goes on."""
    return Period(Month(*start), Month(*end) if end else None, end is None, quote(paper, words))


@dataclass(frozen=True)
class Bench:
    """The three papers on the bench, to write verdicts about them in one line each."""

    job: Document
    resume: Document
    letter: Document | None = None

    def asks(  # noqa: PLR0913 - one argument a column of the posting
        self,
        words: str,
        kind: RequirementKind = "skill",
        priority: Priority = "must",
        *,
        skills: tuple[str, ...] = (),
        group: str | None = None,
        years: Years | None = None,
        level: str = "",
    ) -> Requirement:
        """Return the requirement that stands in the posting as `words`."""
        source = quote(self.job, words)
        return Requirement(words, source, kind, priority, skills, group, years, level)

    def shows(  # noqa: PLR0913 - one argument a property of the evidence
        self,
        words: str,
        where: SectionKind = "experience",
        how: How = "named",
        *,
        name: str = "",
        role: Role | None = None,
        result: bool = False,
        nth: int = 1,
    ) -> Evidence:
        """Return the evidence that stands in the résumé as `words`, in the nth line with them."""
        return Evidence(quote(self.resume, words, nth), where, how, name or words, role, result)

    def writes(self, words: str, how: How = "named") -> Evidence:
        """Return the evidence that stands in the letter as `words`."""
        assert self.letter is not None
        return Evidence(quote(self.letter, words), "letter", how, words)


def tally(matches: Iterable[Match]) -> Tally:
    """Return the counts by priority and status, an any-of group as its best member."""
    best: dict[str, Match] = {}
    for number, match in enumerate(matches):
        key = match.requirement.group or f"alone {number}"
        rival = best.setdefault(key, match)
        if PRESENT_FIRST.index(match.status) < PRESENT_FIRST.index(rival.status):
            best[key] = match
    rows: dict[Priority, dict[Status, int]] = {"must": {}, "asked": {}, "nice": {}}
    for match in best.values():
        row = rows[match.requirement.priority]
        row[match.status] = row.get(match.status, 0) + 1
    return Tally(rows["must"], rows["asked"], rows["nice"])


def contact(paper: Document, name: str, email: str, phone: str, location: str) -> Contact:
    """Return the contact data, each with its quote."""
    return Contact(*(quote(paper, words) for words in (name, email, phone, location)))


def job_of(paper: Document, title: str, company: str, matches: tuple[Match, ...]) -> Job:
    """Return the posting understood."""
    return Job(paper, title, company, tuple(match.requirement for match in matches))


def letter_of(paper: Document, greeting: str) -> Letter:
    """Return the letter understood: the lines after the greeting are its paragraphs."""
    source = quote(paper, greeting)
    later = [line for line in paper.lines if line.number > source.place.line]
    return Letter(paper, source, tuple((line,) for line in later))
