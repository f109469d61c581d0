"""`gapcheck checks`: what is checked, and why."""

import textwrap
from typing import TYPE_CHECKING

import click

from gapcheck.errors import GapcheckError

if TYPE_CHECKING:
    from gapcheck.checks import Check

WIDTH = 88


@click.command()
@click.argument("check", metavar="[ID]", default="")
def checks(check: str) -> None:
    """List what is checked; with ID, explain one check with examples.

    A table [checks] in gapcheck.toml turns one off (ID = "off") or changes its severity ("warn",
    "fail").
    """
    from gapcheck.checks import CHECKS  # noqa: PLC0415 - --help stays instant

    if not check:
        width = max(len(each.id) for each in CHECKS)
        for each in CHECKS:
            click.echo(f"{each.group:<11} {each.severity}  {each.id:<{width}}  {each.title}")
        return
    found = next((each for each in CHECKS if each.id == check), None)
    if found is None:
        raise GapcheckError(f"There is no check {check}.", "`gapcheck checks` lists them all.")
    click.echo(explained(found))


def explained(check: "Check") -> str:
    """Return what a check looks at, why, how to mend what it finds, and examples."""
    from gapcheck.data import wording  # noqa: PLC0415 - --help stays instant

    told = wording("checks")[check.id]
    rows = [("why", check.why), ("fix", told["fix"])]
    rows += [(key, told[key]) for key in ("beside", "flagged", "passes") if key in told]
    body = "\n".join(f"{f'{key}:':<9} {folded(text)}" for key, text in rows)
    return f"{check.id} ({check.group}, {check.severity})\n{check.title}\n\n{body}"


def folded(text: str) -> str:
    """Return a text in lines of a terminal's width, those after the first set in."""
    lines = (textwrap.wrap(line, WIDTH - 10) or [""] for line in text.splitlines())
    return ("\n" + " " * 10).join(piece for wrapped in lines for piece in wrapped)
