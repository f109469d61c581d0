"""What changed since an earlier report, made ready: under its headings, with both quotes."""

from dataclasses import dataclass

from gapcheck.model import Change, Quote, Since, Turn
from gapcheck.report.excerpts import Excerpt, Paper, PaperKey, excerpt, paper_of
from gapcheck.report.requirements import Row


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change as it is shown; `number` is that of its requirement, 0 where it has none."""

    change: Change
    number: int
    before: Excerpt | None
    after: Excerpt | None


@dataclass(frozen=True, slots=True)
class Turned:
    """The changes of one kind."""

    turn: Turn
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class SinceView:
    """What changed since an earlier report, as it is shown."""

    resume: str
    version: str
    turned: tuple[Turned, ...]


def since_view(
    since: Since | None, rows: tuple[Row, ...], papers: dict[PaperKey, Paper]
) -> SinceView | None:
    """Return the changes made ready, None where there is no earlier report."""
    if since is None:
        return None
    numbers = {row.match.requirement.text: row.number for row in rows}
    turns = dict.fromkeys(change.turn for change in since.changes)
    return SinceView(
        since.resume,
        since.version,
        tuple(
            Turned(
                turn,
                tuple(change_view(c, numbers, papers) for c in since.changes if c.turn == turn),
            )
            for turn in turns
        ),
    )


def change_view(
    change: Change, numbers: dict[str, int], papers: dict[PaperKey, Paper]
) -> ChangeView:
    """Return one change made ready."""
    return ChangeView(
        change,
        numbers.get(change.text, 0) if change.now else 0,
        alone(change.before),
        excerpt(change.after, paper_of(change.after.place, papers)) if change.after else None,
    )


def alone(quote: Quote | None) -> Excerpt | None:
    """Return a quote from a paper that is not at hand any more, None where there is none."""
    return excerpt(quote, None) if quote else None
