"""A report held against an earlier one: what closed, what opened again, what is new."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Change, Finding, Match, Report, Result, Since, Status, Turn
from gapcheck.report.since.earlier import Earlier, EarlierFinding, EarlierMatch

# How far a requirement has come; what is left open has come as far as what is missing.
HEIGHT: dict[Status, int] = {"missing": 0, "unknown": 0, "implied": 1, "listed": 2, "shown": 3}
RAN = frozenset({"pass", "warn", "fail"})
TURNS: tuple[Turn, ...] = (
    "closed",
    "proven",
    "nearer",
    "reopened",
    "weaker",
    "asked_anew",
    "dropped",
    "found",
    "mended",
)


def since(report: Report, earlier: Earlier) -> Report:
    """Return `report` with what changed since `earlier`, what got better first.

    Raises CouldNotCheckError where the earlier report has no requirement in common with this one.
    """
    now = {key_of(match): match for match in report.matches}
    then = {(match.kind, match.text.casefold()): match for match in earlier.matches}
    if then and not now.keys() & then.keys():
        raise CouldNotCheckError(
            f"The earlier report on {earlier.resume} is about another posting.",
            "Give the posting that the earlier report was made for, or leave out --since.",
        )
    changes = chain(
        (change for key in now if key in then for change in moved(then[key], now[key])),
        (asked_anew(now[key]) for key in now if key not in then),
        (dropped(then[key]) for key in then if key not in now),
        findings_changed(report.results, earlier.findings),
    )
    ordered = sorted(changes, key=lambda change: TURNS.index(change.turn))
    return replace(report, since=Since(earlier.resume, earlier.version, tuple(ordered)))


def key_of(match: Match) -> tuple[str, str]:
    """Return what makes a requirement the same in two reports."""
    return match.requirement.kind, match.requirement.text.casefold()


def moved(then: EarlierMatch, now: Match) -> Iterator[Change]:
    """Yield the change of a verdict, nothing where it came no further and fell not back."""
    turn = turn_of(then.status, now.status)
    if turn:
        after = now.evidence[0].quote if now.evidence else None
        yield Change(turn, now.requirement.text, then.status, now.status, then.proof, after)


def turn_of(was: Status, now: Status) -> Turn | None:
    """Return what a move from one verdict to another means, None where it means nothing."""
    if HEIGHT[was] == HEIGHT[now]:
        return None
    if now == "shown":
        return "proven" if was == "listed" else "closed"
    if was == "shown":
        return "reopened"
    return "nearer" if HEIGHT[now] > HEIGHT[was] else "weaker"


def asked_anew(match: Match) -> Change:
    """Return a requirement that the earlier posting did not have."""
    need = match.requirement
    return Change("asked_anew", need.text, None, match.status, None, need.quote)


def dropped(match: EarlierMatch) -> Change:
    """Return a requirement that this posting has no more."""
    return Change("dropped", match.text, match.status, None, match.asked)


def findings_changed(
    results: Iterable[Result], earlier: tuple[EarlierFinding, ...]
) -> Iterator[Change]:
    """Yield the findings that are new and those that are gone."""
    results = tuple(results)
    ran = {result.check for result in results if result.status in RAN}
    now = [(result.check, finding) for result in results for finding in result.findings]
    for check, finding in now:
        if not any(is_same(check, finding, old) for old in earlier):
            after = finding.quotes[0] if finding.quotes else None
            yield Change("found", finding.message, after=after)
    for old in earlier:
        if old.check in ran and not any(is_same(*finding, old) for finding in now):
            before = old.quotes[0] if old.quotes else None
            yield Change("mended", old.message, before=before)


def is_same(check: str, finding: Finding, old: EarlierFinding) -> bool:
    """Return whether two findings of one check say the same, or quote the same words."""
    said = [quote.text for quote in finding.quotes]
    quoted = bool(said) and said == [quote.text for quote in old.quotes]
    return check == old.check and (quoted or finding.message == old.message)
