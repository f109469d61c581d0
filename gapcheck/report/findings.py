"""The checks made ready: what needs a look with its quotes, and what passed."""

from dataclasses import dataclass

from gapcheck.model import Result
from gapcheck.report.excerpts import Excerpt, Paper, PaperKey, excerpts

OPEN_FIRST = ("fail", "warn", "broken")


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding as it is shown."""

    message: str
    fix: str
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class ResultView:
    """The outcome of one check as it is shown."""

    result: Result
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """The checks of one paper: those to look at, those that passed, those that did not apply."""

    name: str
    open: tuple[ResultView, ...]
    passed: tuple[ResultView, ...]
    idle: tuple[ResultView, ...]


def check_groups(
    results: tuple[Result, ...], papers: dict[PaperKey, Paper]
) -> tuple[CheckGroup, ...]:
    """Return the checks by the paper they look at, in the order in which the papers appear."""
    names = dict.fromkeys(result.group for result in results)
    return tuple(
        check_group(name, tuple(r for r in results if r.group == name), papers) for name in names
    )


def check_group(
    name: str, results: tuple[Result, ...], papers: dict[PaperKey, Paper]
) -> CheckGroup:
    """Return the checks of one paper."""
    views = tuple(result_view(result, papers) for result in results)
    still_open = sorted(
        (view for view in views if view.result.status in OPEN_FIRST),
        key=lambda view: OPEN_FIRST.index(view.result.status),
    )
    return CheckGroup(
        name,
        tuple(still_open),
        tuple(view for view in views if view.result.status == "pass"),
        tuple(view for view in views if view.result.status == "not-applicable"),
    )


def result_view(result: Result, papers: dict[PaperKey, Paper]) -> ResultView:
    """Return one outcome with its quotes."""
    return ResultView(
        result,
        tuple(
            FindingView(finding.message, finding.fix, excerpts(finding.quotes, papers))
            for finding in result.findings
        ),
    )
