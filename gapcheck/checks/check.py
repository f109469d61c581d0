"""What a check is, and how one is run so that a broken one never costs the report."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from inspect import signature
from typing import Any, Literal

from gapcheck.lexicon import Lexicon
from gapcheck.model import Finding, Letter, Match, Month, Papers, Result
from gapcheck.words import language_of

Look = Callable[..., Iterator[Finding]]
Severity = Literal["warn", "fail"]


class DoesNotApplyError(Exception):
    """Raised by a check that finds nothing to look at in papers that were handed over."""


@dataclass(frozen=True, slots=True)
class Check:
    """A check: `look` yields what is wrong, nothing when all is well.

    Its name is its id, its docstring the reason, its parameters what it needs of the papers.
    `language` is that of the letter it can read.
    """

    title: str
    look: Look
    group: str
    severity: Severity
    language: Literal["English", "any"] = "English"

    @property
    def id(self) -> str:
        """The check's id."""
        return self.look.__name__

    @property
    def why(self) -> str:
        """The reason for the check, in one or two sentences."""
        return " ".join((self.look.__doc__ or "").split())


def run(
    checks: tuple[Check, ...],
    papers: Papers,
    matches: tuple[Match, ...],
    lexicon: Lexicon,
    today: Month,
) -> tuple[Result, ...]:
    """Return the result of each check, in their order."""
    case = case_of(papers, matches, lexicon, today)
    return tuple(run_one(check, case) for check in checks)


def case_of(
    papers: Papers, matches: tuple[Match, ...], lexicon: Lexicon, today: Month
) -> dict[str, Any]:
    """Return what a check may ask for, by the name of its parameter."""
    return {
        "resume": papers.resume,
        "job": papers.job,
        "letter": papers.letter,
        "references": papers.references,
        "linkedin": papers.linkedin,
        "papers": papers,
        "matches": matches,
        "lexicon": lexicon,
        "today": today,
    }


def run_one(check: Check, case: Mapping[str, Any]) -> Result:
    """Return the result of one check; a crash makes it "broken", a missing paper not applicable."""
    needed = {name: case[name] for name in signature(check.look).parameters}
    head = (check.id, check.title, check.why, check.group)
    foreign = "letter" in needed and check.language == "English" and is_foreign(case["letter"])
    if foreign or any(paper is None for paper in needed.values()):
        return Result(*head, "not-applicable")
    try:
        findings = tuple(check.look(**needed))
    except DoesNotApplyError:
        return Result(*head, "not-applicable")
    except Exception as error:  # noqa: BLE001 - one broken check must not cost the report
        return Result(
            *head, "broken", (Finding(f"The check stopped: {error}.", "Please report it."),)
        )
    return Result(*head, check.severity if findings else "pass", findings)


def is_foreign(letter: Letter | None) -> bool:
    """Tell whether a letter is surely in another language than English."""
    text = " ".join(line.text for line in letter.body) if letter else ""
    return language_of(text) not in ("", "English")
