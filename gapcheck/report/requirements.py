"""The rows of the requirements table: a verdict, both quotes and what can be done about it."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.data import wording
from gapcheck.matcher.tally import counted
from gapcheck.model import Evidence, Match, Status, Years
from gapcheck.report.corrections import Correction, correction
from gapcheck.report.excerpts import (
    Excerpt,
    Paper,
    PaperKey,
    excerpt,
    paper_of_evidence,
    telling_words,
)

Heading = Literal["must", "asked", "nice", "soft"]
GAPS_FIRST: tuple[Status, ...] = ("missing", "implied", "listed", "unknown", "shown")
PRESENT = frozenset({"shown", "listed", "implied"})
FORM_KINDS = frozenset({"degree", "certification", "language", "experience"})
MOST_PROOFS = 5


@dataclass(frozen=True, slots=True)
class Proof:
    """A piece of evidence as it is shown, with where in the person's life it belongs."""

    excerpt: Excerpt
    section: str
    how: str
    name: str
    role: str
    employer: str
    period: str
    result: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One requirement and its verdict; `number` counts in the posting's order.

    `counted` tells whether the tally counts it: of alternatives one, no condition, no soft skill.
    `years` is None where there are none or the requirement's own words tell them.

    `enough` is the name of the alternative that makes this one needless, "" where there is none.
    `more` counts the pieces of evidence beyond those in `proofs`; `question` is what a form would
    ask about a condition.
    """

    number: int
    match: Match
    counted: bool
    names: tuple[str, ...]
    years: Years | None
    asked: Excerpt
    proofs: tuple[Proof, ...]
    more: int
    close: tuple[Proof, ...]
    enough: str
    others: tuple[str, ...]
    question: str
    correction: Correction


@dataclass(frozen=True, slots=True)
class RowGroup:
    """The rows under one heading of the table, gaps first."""

    heading: Heading
    rows: tuple[Row, ...]


def rows_of(matches: tuple[Match, ...], papers: dict[PaperKey, Paper]) -> tuple[Row, ...]:
    """Return every verdict as a row, in the order of the posting."""
    ordered = sorted(matches, key=posting_order)
    best = frozenset(map(id, counted(matches)))
    return tuple(
        row_of(number, match, matches, papers, counts=id(match) in best)
        for number, match in enumerate(ordered, start=1)
    )


def posting_order(match: Match) -> tuple[int, int]:
    """Return where in the posting a requirement stands."""
    place = match.requirement.quote.place
    return place.line, place.start


def row_of(
    number: int,
    match: Match,
    matches: tuple[Match, ...],
    papers: dict[PaperKey, Paper],
    *,
    counts: bool,
) -> Row:
    """Return one verdict as a row."""
    need = match.requirement
    others = tuple(other for other in matches if is_alternative(other, match))
    return Row(
        number=number,
        match=match,
        counted=counts,
        names=tuple(name for name in need.skills if name.casefold() != need.text.casefold()),
        years=need.years if need.years and f"{need.years.least:g}" not in need.text else None,
        asked=excerpt(telling_words(need.quote, need.text), papers["posting"]),
        proofs=tuple(proof(piece, papers) for piece in match.evidence[:MOST_PROOFS]),
        more=max(0, len(match.evidence) - MOST_PROOFS),
        close=tuple(proof(piece, papers) for piece in match.close[:MOST_PROOFS]),
        enough=enough(match, others),
        others=tuple(other.requirement.text for other in others),
        question=question(match),
        correction=correction(match),
    )


def question(match: Match) -> str:
    """Return what a form would ask about a condition, "" for any other requirement."""
    need = match.requirement
    if need.kind != "condition":
        return ""
    return str(wording("conditions").get(need.level, {}).get("question", ""))


def is_alternative(other: Match, match: Match) -> bool:
    """Return whether either requirement would do."""
    group = match.requirement.group
    return group is not None and other.requirement.group == group and other is not match


def enough(match: Match, others: tuple[Match, ...]) -> str:
    """Return the alternative that the papers show while they do not show this one."""
    if match.status in PRESENT:
        return ""
    return next((other.requirement.text for other in others if other.status in PRESENT), "")


def proof(evidence: Evidence, papers: dict[PaperKey, Paper]) -> Proof:
    """Return a piece of evidence made ready."""
    role = evidence.role
    period = role.period if role else None
    return Proof(
        excerpt(telling_words(evidence.quote, evidence.name), paper_of_evidence(evidence, papers)),
        evidence.section,
        evidence.how,
        evidence.name,
        role.title if role else "",
        role.employer if role else "",
        period.quote.text if period else "",
        evidence.result,
    )


def row_groups(rows: tuple[Row, ...]) -> tuple[RowGroup, ...]:
    """Return the rows of the table under their headings; conditions have a sheet of their own."""
    headings: tuple[Heading, ...] = ("must", "asked", "nice", "soft")
    groups = (
        RowGroup(
            heading, tuple(sorted((r for r in rows if heading_of(r) == heading), key=gaps_first))
        )
        for heading in headings
    )
    return tuple(group for group in groups if group.rows)


def heading_of(row: Row) -> Heading | None:
    """Return the heading a row stands under in the table, None for a condition."""
    need = row.match.requirement
    if need.kind == "condition":
        return None
    return "soft" if need.kind == "soft" else need.priority


def gaps_first(row: Row) -> tuple[int, int]:
    """Return the sorting key that puts open gaps first, then the posting's order."""
    status: Status = "shown" if row.enough else row.match.status
    return GAPS_FIRST.index(status), row.number
