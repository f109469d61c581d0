"""`gapcheck posting`: what one posting asks, without a résumé."""

import json
from datetime import date
from pathlib import Path

import click

from gapcheck.cli.files import read_file
from gapcheck.cli.options import extra_lexicons, one_of_several


@click.command()
@click.argument("file")
@click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True
)
@one_of_several
@extra_lexicons
def posting(file: str, *, form: str, title: str, extra: tuple[Path, ...]) -> None:
    """Show what the posting in FILE asks: requirements, conditions and notes."""
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.model import Month  # noqa: PLC0415 - the same
    from gapcheck.report.posting import posting_data, posting_text  # noqa: PLC0415 - the same
    from gapcheck.review import understood  # noqa: PLC0415 - the same

    day = date.today()  # noqa: DTZ011 - the person's own day, in their own zone
    read = understood(read_file(file), load_lexicon(extra), Month(day.year, day.month), title)
    written = (
        json.dumps(posting_data(read), ensure_ascii=False, indent=2)
        if form == "json"
        else posting_text(read)
    )
    click.echo(written.rstrip())
