"""Papers named on the command line, reviewed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gapcheck.cli.files import read_file, refuse_one_stream
from gapcheck.cli.progress import said

if TYPE_CHECKING:
    from gapcheck.lexicon import Lexicon
    from gapcheck.model import Month, Report
    from gapcheck.settings import Settings

# The second is what a plain editor on Windows makes of the first.
SETTINGS = ("gapcheck.toml", "gapcheck.toml.txt")
File = tuple[bytes, str]


@dataclass(frozen=True, slots=True)
class Reviewer:
    """What stays the same from one review to the next; `today` ends the roles still held."""

    lexicon: "Lexicon"
    settings: "Settings"
    today: "Month"
    title: str

    def review(self, resume: File, job: File, **others: File) -> "Report":
        """Return the report on papers given as bytes and name; raise GapcheckError."""
        from gapcheck.review import review  # noqa: PLC0415 - --help stays instant

        return review(
            resume,
            job,
            self.lexicon,
            self.today,
            **others,
            settings=self.settings,
            title=self.title,
        )


def settings_file(folders: Iterable[Path]) -> Path | None:
    """Return the settings in the first of `folders` that has any, else in the working folder."""
    places = (folder / name for folder in (*folders, Path()) for name in SETTINGS)
    return next((place for place in places if place.is_file()), None)


def folders_of(*files: str) -> list[Path]:
    """Return the folders of the papers that are files, in order."""
    return [Path(file).parent for file in files if file != "-"]


def reviewer(
    extra: Sequence[Path], day: date | None, folders: Iterable[Path], title: str = ""
) -> Reviewer:
    """Return a reviewer with the lexicons and the person's settings read.

    The settings are those in the first of `folders` that has any, else in the working folder;
    which is said. `day` ends the roles that are still held, today where it is None; `title` chooses
    one posting of several in a file.
    """
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.model import Month  # noqa: PLC0415 - the same
    from gapcheck.settings import Settings, load_settings  # noqa: PLC0415 - the same

    day = day or date.today()  # noqa: DTZ011 - the person's own day, in their own zone
    own = settings_file(folders)
    settings = load_settings(own) if own else Settings()
    if settings != Settings():
        click.echo(f"Note: Kept to your settings in {own}.", err=True)
    return Reviewer(load_lexicon(extra), settings, Month(day.year, day.month), title)


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

    `others` holds the names of the further papers, None for those not given.
    """
    refuse_one_stream((resume, job, *others.values()))
    with said("Reading and comparing …"):
        desk = reviewer(extra, day, folders_of(resume, job), title)
        given = {name: read_file(file) for name, file in others.items() if file}
        report = desk.review(read_file(resume), read_file(job), **given)
    for limit in report.limits:
        click.echo(f"Note: {limit}", err=True)
    return report, desk.lexicon
