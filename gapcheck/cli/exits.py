"""The exit codes, and how an error of ours ends the command."""

from typing import NoReturn

import click

from gapcheck.errors import GapcheckError

CHECKED, HELD, COULD_NOT_CHECK = 0, 1, 3
EPILOG = """Exit codes: 0 checked, 1 a --fail-on condition held, 2 wrong use, 3 could not check."""


def could_not_check(error: GapcheckError) -> NoReturn:
    """Print what is wrong and what to do, and end with exit code 3."""
    click.echo(f"Error: {error.message}", err=True)
    if error.hint:
        click.echo(f"Try: {error.hint}", err=True)
    raise SystemExit(COULD_NOT_CHECK)
