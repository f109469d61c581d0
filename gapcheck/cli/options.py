"""Options that several commands share."""

from datetime import datetime
from pathlib import Path

import click

DAY = "YYYY-MM-DD"


def day(_: click.Context, __: click.Parameter, value: str | None) -> datetime | None:
    """Return the day at its beginning; raise BadParameter where it is none."""
    try:
        return datetime.strptime(value, "%Y-%m-%d") if value else None  # noqa: DTZ007 - a day, in no zone
    except ValueError:
        raise click.BadParameter(
            f"{value} is no day; write it as {DAY}, such as 2026-11-23."
        ) from None


def some_words(_: click.Context, __: click.Parameter, value: str) -> str:
    """Return the words; raise BadParameter where there are none."""
    if not value.strip():
        raise click.BadParameter("Say at least one word.")
    return value


extra_lexicons = click.option(
    "--lexicon",
    "extra",
    multiple=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A skill lexicon of your own, beside the shipped ones; may be given more than once.",
)

one_of_several = click.option(
    "--title",
    default="",
    metavar="WORDS",
    help="Of several postings in one file, the one with these words in its title.",
)

as_of = click.option(
    "--date",
    "today",
    callback=day,
    metavar=DAY,
    help="Count roles that are still held up to this day (default: today).",
)

for_others = click.option(
    "--anonymous",
    is_flag=True,
    help="Replace name, contact, employers and schools, for showing the report to others.",
)

on_one_sheet = click.option(
    "--short",
    is_flag=True,
    help="One sheet to print: what is asked, what to mend, what to do tonight (html, pdf).",
)
