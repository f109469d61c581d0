"""The reports of a batch, made one by one: what goes wrong with one does not stop the others."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from gapcheck.cli.files import deliver, read_file
from gapcheck.cli.rendering import render
from gapcheck.cli.reviewing import File, Reviewer
from gapcheck.errors import GapcheckError, MistakenPaperError

if TYPE_CHECKING:
    from gapcheck.model import Report
    from gapcheck.report.as_index import Entry, Many

SUFFIX = {"text": "txt"}
OUT = "Take it out of the folder, where each file is held against the other paper by itself."
INDEX, REPORTS = "index.html", "reports"
OUR_FAULT = (
    "This is a fault of gapcheck, not of the file; please report it with what you can share."
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is the same for every report of a batch; `shared` is the paper that all have."""

    reviewer: Reviewer
    shared: File
    many: "Many"
    form: str
    anonymous: bool
    short: bool
    letters: Mapping[Path, Path]

    def report(self, paper: Path) -> "Report":
        """Return the report on one of the many papers and the shared one."""
        own = read_file(str(paper))
        pair = (own, self.shared) if self.many == "resumes" else (self.shared, own)
        letter = self.letters.get(paper)
        others = {"letter": read_file(str(letter))} if letter else {}
        report = self.reviewer.review(*pair, **others)
        if not self.anonymous:
            return report
        from gapcheck.report.anonymous import anonymous  # noqa: PLC0415 - --help stays instant

        return anonymous(report)

    def name_of(self, paper: Path, number: str) -> str:
        """Return the name by which a paper is shown: its number where a name would tell whose."""
        return number if self.anonymous and self.many == "resumes" else paper.name

    @property
    def against(self) -> str:
        """The name of the paper that all reports share."""
        hidden = self.anonymous and self.many == "postings"
        return "résumé" if hidden else self.shared[1]


def make_reports(batch: Batch, papers: Sequence[Path], target: Path) -> list["Entry"]:
    """Write a report for each paper below `target`, say so, and return the index's entries."""
    return [
        made(batch, paper, name, place)
        for paper, name, place in zip(
            papers, names(batch, papers), planned(batch, papers, target), strict=True
        )
    ]


def names(batch: Batch, papers: Sequence[Path]) -> list[str]:
    """Return the names by which the papers are shown."""
    width = len(str(len(papers)))
    return [batch.name_of(paper, f"{n:0{width}}") for n, paper in enumerate(papers, start=1)]


def planned(batch: Batch, papers: Sequence[Path], target: Path) -> list[Path]:
    """Return where the report of each paper is to stand."""
    suffix = SUFFIX.get(batch.form, batch.form)
    return [target / REPORTS / f"{name}.{suffix}" for name in names(batch, papers)]


def made(batch: Batch, paper: Path, name: str, place: Path) -> "Entry":
    """Write one report and return its entry: with what is wrong where none could be made."""
    from gapcheck.report.as_index import Entry, entry  # noqa: PLC0415 - --help stays instant

    try:
        report = batch.report(paper)
        deliver(render(report, batch.form, short=batch.short), str(place))
    except GapcheckError as error:
        if isinstance(error, MistakenPaperError):
            error.hint = OUT
        tell(paper.name, error)
        return Entry(name, problem=shown(batch, error.message, paper, name), hint=error.hint)
    except Exception as error:  # noqa: BLE001 - a fault of ours with one paper is told, and the others go on
        fault = GapcheckError(
            f"{name}: gapcheck itself stopped ({type(error).__name__}).", OUR_FAULT
        )
        tell(paper.name, fault)
        return Entry(name, problem=fault.message, hint=fault.hint)
    click.echo(f"{paper.name}: {place}")
    return entry(name, f"{REPORTS}/{quote(os.fsencode(place.name))}", report, batch.many)


def shown(batch: Batch, message: str, paper: Path, name: str) -> str:
    """Return a message with the paper and its letter named as they may be shown."""
    letter = batch.letters.get(paper)
    if letter and batch.anonymous:
        message = message.replace(letter.name, f"letter {name}")
    return message.replace(paper.name, name)


def tell(name: str, error: GapcheckError) -> None:
    """Say which paper could not be checked, why, and what to do."""
    click.echo(f"{name}: not checked. {error.message.removeprefix(f'{name}: ')}", err=True)
    if error.hint:
        click.echo(f"  Try: {error.hint}", err=True)
