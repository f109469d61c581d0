"""A report in the form that was asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

if TYPE_CHECKING:
    from gapcheck.model import Report
    from gapcheck.report.sarif_places import Source

FORMS = ("html", "json", "md", "pdf", "sarif", "text")
SHEETS = ("html", "pdf")
SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".md": "md",
    ".pdf": "pdf",
    ".sarif": "sarif",
    ".txt": "text",
}
TEXT_KINDS = frozenset({"text", "markdown"})


def render(
    report: "Report", form: str, files: Sequence[str] = (), *, short: bool = False
) -> str | bytes:
    """Return the report in one form; `files` are the papers as they were named.

    `short` leaves what has room on one sheet, in the forms that are sheets.
    """
    if short and form in SHEETS:
        return sheet(report, form)
    match form:
        case "html":
            from gapcheck.report.as_html import as_html as write  # noqa: PLC0415 - --help stays instant
        case "json":
            from gapcheck.report.as_json import as_json as write  # noqa: PLC0415 - the same
        case "md":
            from gapcheck.report.as_markdown import as_markdown as write  # noqa: PLC0415 - the same
        case "pdf":
            from gapcheck.report.as_pdf import as_pdf  # noqa: PLC0415 - the same

            return as_pdf(report)
        case "sarif":
            from gapcheck.report.as_sarif import as_sarif  # noqa: PLC0415 - the same

            return as_sarif(report, sources(report, files))
        case _:
            from gapcheck.report.as_text import as_text as write  # noqa: PLC0415 - the same
    return write(report)


def refuse_short(form: str, *, short: bool) -> None:
    """Raise UsageError where one sheet is asked for in a form that has no sheets."""
    if short and form not in SHEETS:
        raise click.UsageError(f"--short is for {' and '.join(SHEETS)}, not for {form}.")


def sheet(report: "Report", form: str) -> str | bytes:
    """Return the report on one sheet, as a page or as a PDF."""
    from gapcheck.report.as_pdf import as_pdf  # noqa: PLC0415 - --help stays instant
    from gapcheck.report.as_short import as_short  # noqa: PLC0415 - the same

    return as_pdf(report, as_short) if form == "pdf" else as_short(report)


def sources(report: "Report", files: Sequence[str]) -> dict[str, "Source"]:
    """Return where the files are, and for texts where their lines stand, by their names."""
    from gapcheck.parsers.encoding import decode  # noqa: PLC0415 - --help stays instant
    from gapcheck.parsers.mojibake import meant  # noqa: PLC0415 - the same
    from gapcheck.report.sarif_places import Source  # noqa: PLC0415 - the same
    from gapcheck.report.source_lines import source_lines  # noqa: PLC0415 - the same

    papers = report.papers
    given = (papers.resume, papers.job, papers.letter, papers.references, papers.linkedin)
    documents = {paper.document.name: paper.document for paper in given if paper}
    found = {}
    for path in map(Path, files):
        document = documents.get(path.name)
        if document and path.is_file():
            is_text = document.kind in TEXT_KINDS
            text = meant(decode(path.read_bytes())) if is_text else ""
            found[path.name] = Source(address(path), source_lines(document, text) if text else {})
    return found


def address(path: Path) -> str:
    """Return a file's address: relative below this folder, so that a repository finds it."""
    here = Path.cwd()
    whole = path.resolve()
    if not whole.is_relative_to(here):
        return whole.as_uri()
    return quote(whole.relative_to(here).as_posix())
