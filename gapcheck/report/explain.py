"""One verdict told in full: both quotes, the reason, what the lexicons know, how to correct it."""

from collections.abc import Callable
from textwrap import indent

from gapcheck.errors import GapcheckError
from gapcheck.model import Report
from gapcheck.report.environment import environment
from gapcheck.report.requirements import Row
from gapcheck.report.view import view


def explained(report: Report, wanted: str, known: Callable[[str], str]) -> str:
    """Return the verdicts on the requirements that `wanted` names; ends with a line end.

    `known` returns what the lexicons know about a skill, "" for nothing. Raises GapcheckError
    where no requirement is named so.
    """
    rows = view(report).rows
    chosen = named(wanted, rows)
    if not chosen:
        raise GapcheckError(
            f"The posting asks for nothing named “{wanted}”.",
            "One of these, or its number:"
            + "".join(f"\n  {row.number:>3}  {row.match.requirement.text}" for row in rows),
        )
    template = environment("terminal", str).get_template("explain.txt.jinja")
    told = {
        name: indent(known(name), "    ") for row in chosen for name in row.match.requirement.skills
    }
    return template.render(rows=chosen, known=told).rstrip() + "\n"


def named(wanted: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with that number or name, else those with those words in their name."""
    folded = wanted.strip().casefold()
    exact = tuple(row for row in rows if folded in (str(row.number), *names_of(row)))
    return exact or tuple(row for row in rows if any(folded in name for name in names_of(row)))


def names_of(row: Row) -> tuple[str, ...]:
    """Return the names of a requirement: its own words and its skills."""
    need = row.match.requirement
    return tuple(name.casefold() for name in (need.text, *need.skills))
