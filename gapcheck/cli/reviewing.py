"""Papers named on the command line, reviewed."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gapcheck.cli.files import read_file
from gapcheck.cli.progress import said

if TYPE_CHECKING:
    from gapcheck.lexicon import Lexicon
    from gapcheck.model import Report

SETTINGS = Path("gapcheck.toml")


def reviewed(  # noqa: PLR0913 - the papers, and the person's wishes
    resume: str,
    job: str,
    others: Mapping[str, str | None],
    extra: Sequence[Path],
    day: date | None,
    *,
    title: str = "",
) -> tuple["Report", "Lexicon"]:
    """Return the report on the files named, and the lexicon it was made with.

    `others` holds the names of the further papers, None for those not given; `day` ends the roles
    that are still held, today where it is None; `title` chooses one posting of several.
    """
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.model import Month  # noqa: PLC0415 - the same
    from gapcheck.review import review  # noqa: PLC0415 - the same
    from gapcheck.settings import load_settings  # noqa: PLC0415 - the same

    day = day or date.today()  # noqa: DTZ011 - the person's own day, in their own zone
    with said("Reading and comparing …"):
        lexicon = load_lexicon(extra)
        report = review(
            read_file(resume),
            read_file(job),
            lexicon,
            Month(day.year, day.month),
            **{name: read_file(file) for name, file in others.items() if file},
            settings=load_settings(SETTINGS),
            title=title,
        )
    for limit in report.limits:
        click.echo(f"Note: {limit}", err=True)
    return report, lexicon
