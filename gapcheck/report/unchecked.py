"""What was not checked, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from gapcheck.model import Papers, Result

Reason = Literal["letter", "references", "linkedin", "nothing", "broken", "links"]
PAPERS: tuple[Literal["letter", "references", "linkedin"], ...] = (
    "letter",
    "references",
    "linkedin",
)


@dataclass(frozen=True, slots=True)
class Unchecked:
    """What was left out for one reason; `titles` are the checks that it stopped, if any."""

    reason: Reason
    titles: tuple[str, ...] = ()


def unchecked(papers: Papers, results: tuple[Result, ...]) -> tuple[Unchecked, ...]:
    """Return what was not checked, by the reason; links are never opened."""
    absent = [Unchecked(paper) for paper in PAPERS if getattr(papers, paper) is None]
    missing = {part.reason for part in absent}
    idle = titles(r for r in results if r.status == "not-applicable" and r.group not in missing)
    broken = titles(r for r in results if r.status == "broken")
    stopped = [Unchecked("nothing", idle)] if idle else []
    stopped += [Unchecked("broken", broken)] if broken else []
    return (*absent, *stopped, Unchecked("links"))


def titles(results: Iterable[Result]) -> tuple[str, ...]:
    """Return the titles of some results."""
    return tuple(result.title for result in results)
