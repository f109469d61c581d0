"""`gapcheck batch`: many résumés against one posting, or one résumé against many postings."""

import webbrowser
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gapcheck.cli.batch_reports import INDEX, REPORTS, Batch, make_reports, planned
from gapcheck.cli.exits import CHECKED, COULD_NOT_CHECK
from gapcheck.cli.files import deliver, is_replaced, read_file, refuse_overwriting
from gapcheck.cli.letters import letters_of
from gapcheck.cli.options import as_of, extra_lexicons, for_others, on_one_sheet, one_of_several
from gapcheck.cli.rendering import refuse_short
from gapcheck.cli.reviewing import SETTINGS, File, folders_of, reviewer
from gapcheck.errors import GapcheckError

if TYPE_CHECKING:
    from gapcheck.report.as_index import Many

FORMS = ("html", "json", "md", "pdf", "text")
NOT_PAPERS = (".", "~$", *SETTINGS)
CODES = "Exit codes: 0 all checked, 2 wrong use, 3 one or more could not be checked."


@click.command(epilog=CODES)
@click.argument("resumes")
@click.argument("jobs")
@click.option(
    "-o",
    "--output",
    default="gap-reports",
    show_default=True,
    metavar="FOLDER",
    help="A new or empty folder for the reports and their index.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="html",
    show_default=True,
    help="The form of the reports; the index is always a page.",
)
@click.option(
    "--replace", is_flag=True, help="Write over the reports of an earlier batch, and nothing else."
)
@click.option("--open", "show", is_flag=True, help="Open the index in the browser.")
@as_of
@for_others
@on_one_sheet
@one_of_several
@extra_lexicons
def batch(  # noqa: PLR0913 - the command's options
    resumes: str,
    jobs: str,
    output: str,
    form: str,
    *,
    replace: bool,
    show: bool,
    today: datetime | None,
    anonymous: bool,
    short: bool,
    title: str,
    extra: tuple[Path, ...],
) -> None:
    """Write one report for each file of a folder, and an index.

    RESUMES is a folder and JOBS one posting, or RESUMES one résumé and JOBS a folder of postings.
    A letter beside a paper goes with it by its name: maya-letter.docx with maya.pdf or maya-cv.pdf.
    A file that cannot be checked is named, and the others go on. Nobody is ranked.
    """
    from gapcheck.report.as_index import as_index  # noqa: PLC0415 - --help stays instant

    refuse_short(form, short=short)
    folder, one, many = the_folder(resumes, jobs)
    target = Path(output)
    refuse_target(target, folder, one, replace=replace)
    files = papers_of(folder, one)
    letters = letters_of(files)
    papers = [file for file in files if file not in letters.values()]
    work = Batch(
        reviewer(extra, today, [folder, *folders_of(one)], title),
        readable(one),
        many,
        form,
        anonymous=anonymous,
        short=short,
        letters=letters,
    )
    for place in (target / INDEX, *planned(work, papers, target)):
        is_replaced(str(place))
    make(target / REPORTS)
    entries = make_reports(work, papers, target)
    index = target / INDEX
    deliver(as_index(entries, work.against, many), str(index))
    click.echo(f"Index: {index}")
    if show:
        webbrowser.open(index.resolve().as_uri())
    raise SystemExit(CHECKED if all(entry.address for entry in entries) else COULD_NOT_CHECK)


def the_folder(resumes: str, jobs: str) -> tuple[Path, str, "Many"]:
    """Return the folder, the one file, and what the folder holds; raise UsageError."""
    for name in (resumes, jobs):
        if name != "-" and not Path(name).exists():
            raise GapcheckError(f"{name} does not exist.", "Check the path and its spelling.")
    given = Path(resumes).is_dir(), Path(jobs).is_dir()
    if given == (True, False):
        return Path(resumes), jobs, "resumes"
    if given == (False, True):
        return Path(jobs), resumes, "postings"
    raise click.UsageError(
        "Name one folder and one file: a folder of résumés and a posting, or a résumé and a folder"
        " of postings."
    )


def refuse_target(target: Path, folder: Path, one: str, *, replace: bool) -> None:
    """Raise UsageError where writing to `target` could replace what somebody made."""
    places = [place for place in (target, target / REPORTS) if place.is_dir()]
    if any(place.samefile(folder) for place in places):
        raise click.UsageError(f"{target} holds your own files; choose another folder with -o.")
    if target.is_dir() and any(target.iterdir()) and not replace:
        raise click.UsageError(
            f"{target} is not empty; choose another folder with -o, or say --replace if an earlier"
            " batch wrote it: its reports are then written anew, and nothing else is touched."
        )
    refuse_overwriting(str(target / INDEX), [one])


def papers_of(folder: Path, one: str) -> list[Path]:
    """Return the files in a folder by name, without those that programs hide and the `one`.

    That is the paper against which all the others are held; it may lie among them.
    """
    shared = Path(one).resolve()
    files = [
        path
        for path in folder.iterdir()
        if path.is_file() and not path.name.startswith(NOT_PAPERS) and path.resolve() != shared
    ]
    if not files:
        raise GapcheckError(f"{folder} holds no files.", "Put the papers into it, one file each.")
    return sorted(files, key=lambda path: (path.name.casefold(), path.name))


def readable(name: str) -> File:
    """Return the file that all reports share; raise GapcheckError where it cannot be read."""
    from gapcheck import parsers  # noqa: PLC0415 - --help stays instant

    file = read_file(name)
    parsers.read(*file)
    return file


def make(folder: Path) -> None:
    """Make a folder and those above it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise GapcheckError(
            f"{folder} cannot be made: {error.strerror}.", "Choose another place with -o."
        ) from error
