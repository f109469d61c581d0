"""Options that several commands share."""

from pathlib import Path

import click

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
    type=click.DateTime(["%Y-%m-%d"]),
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
