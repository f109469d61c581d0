"""A report in the form that was asked for."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

if TYPE_CHECKING:
    from gapcheck.model import Document, Report
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
Files = Mapping[str, str | None]
TEXT_KINDS = frozenset({"text", "markdown"})


def render(
    report: "Report", form: str, files: Files | None = None, *, short: bool = False
) -> str | bytes:
    """Return the report in one form; `files` are those of the papers, by paper, as they were named.

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

            return as_sarif(report, sources(report, files or {}))
        case _:
            from gapcheck.report.as_text import as_text as write  # noqa: PLC0415 - the same
    return write(report)


def form_of(output: str) -> str:
    """Return the form that a file's suffix tells, html where it has none; raise UsageError."""
    suffix = Path(output).suffix.lower()
    if suffix and suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise click.UsageError(
            f"No form of the report has the suffix {suffix}; known are {known}. "
            "Choose one of them with -o, or say the form with --format."
        )
    return SUFFIXES.get(suffix, "html")


def refuse_short(form: str, *, short: bool) -> None:
    """Raise UsageError where one sheet is asked for in a form that has no sheets."""
    if short and form not in SHEETS:
        raise click.UsageError(f"--short is for {' and '.join(SHEETS)}, not for {form}.")


def sheet(report: "Report", form: str) -> str | bytes:
    """Return the report on one sheet, as a page or as a PDF."""
    from gapcheck.report.as_pdf import as_pdf  # noqa: PLC0415 - --help stays instant
    from gapcheck.report.as_short import as_short  # noqa: PLC0415 - the same

    return as_pdf(report, as_short) if form == "pdf" else as_short(report)


def sources(report: "Report", files: Files) -> dict[str, "Source"]:
    """Return where the papers' files are, by the names of their documents."""
    found = {}
    for paper, file in files.items():
        if file and Path(file).is_file():
            document = getattr(report.papers, paper).document
            found[document.name] = source(document, Path(file))
    return found


def source(document: "Document", path: Path) -> "Source":
    """Return where a file is, and for a text where the lines of its document stand in it."""
    from gapcheck.parsers.encoding import decode  # noqa: PLC0415 - --help stays instant
    from gapcheck.parsers.mojibake import meant  # noqa: PLC0415 - the same
    from gapcheck.report.sarif_places import Source  # noqa: PLC0415 - the same
    from gapcheck.report.source_lines import source_lines  # noqa: PLC0415 - the same

    if document.kind not in TEXT_KINDS:
        return Source(address(path))
    return Source(address(path), source_lines(document, meant(decode(path.read_bytes()))))


def address(path: Path) -> str:
    """Return a file's address: relative below this folder, so that a repository finds it."""
    here = Path.cwd()
    whole = path.resolve()
    if not whole.is_relative_to(here):
        return whole.as_uri()
    return quote(whole.relative_to(here).as_posix())
