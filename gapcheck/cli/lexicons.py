"""`gapcheck lexicons`: lint and count."""

from pathlib import Path

import click

from gapcheck.cli.exits import CHECKED, HELD
from gapcheck.cli.options import extra_lexicons


@click.command()
@extra_lexicons
def lexicons(extra: tuple[Path, ...]) -> None:
    """Lint the skill lexicons and count what they hold."""
    from gapcheck.lexicon.entries import read_entries  # noqa: PLC0415 - --help stays instant
    from gapcheck.lexicon.lint import lint, standing  # noqa: PLC0415 - the same
    from gapcheck.lexicon.load import lexicon_files  # noqa: PLC0415 - the same
    from gapcheck.lexicon.stock import count  # noqa: PLC0415 - the same

    read = [entry for file in lexicon_files(extra) for entry in read_entries(file)]
    entries = standing(read)
    problems = lint(entries)
    for problem in problems:
        click.echo(problem)
    click.echo(count(entries))
    raise SystemExit(HELD if problems else CHECKED)
