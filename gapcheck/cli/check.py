"""`gapcheck RESUME JOB`: compare and write the report."""

import webbrowser
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gapcheck.cli.exits import CHECKED, EPILOG, HELD
from gapcheck.cli.files import deliver, is_replaced, read_file, refuse_overwriting
from gapcheck.cli.options import as_of, extra_lexicons, for_others, on_one_sheet, one_of_several
from gapcheck.cli.rendering import FORMS, form_of, refuse_short, render
from gapcheck.cli.reviewing import reviewed

if TYPE_CHECKING:
    from gapcheck.model import Report

DEFAULTS = {"html": "gap-report.html", "pdf": "gap-report.pdf"}
SHORT = {"html": "gap-report-short.html", "pdf": "gap-report-short.pdf"}
CONDITIONS = ("missing-must", "not-shown-must", "failed-check")


@click.command(epilog=EPILOG)
@click.argument("resume")
@click.argument("job")
@click.option("--letter", metavar="FILE", help="Your cover letter.")
@click.option("--references", metavar="FILE", help="Your sheet of references.")
@click.option("--linkedin", metavar="FILE", help="Your profile, as LinkedIn saves it to PDF.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    help="Where to write the report (default: gap-report.html); - is standard output.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    help="The form of the report (default: from the output's suffix).",
)
@click.option("--open", "show", is_flag=True, help="Open the report in the browser.")
@click.option(
    "--fail-on",
    type=click.Choice(CONDITIONS),
    multiple=True,
    help="Exit with 1 when this holds; may be given more than once.",
)
@as_of
@for_others
@on_one_sheet
@click.option(
    "--since",
    "earlier",
    metavar="FILE",
    help="An earlier report on this posting (JSON or HTML): say what changed.",
)
@one_of_several
@extra_lexicons
def check(  # noqa: PLR0913 - the command's options
    resume: str,
    job: str,
    letter: str | None,
    output: str | None,
    form: str | None,
    *,
    references: str | None,
    linkedin: str | None,
    show: bool,
    fail_on: Sequence[str],
    today: datetime | None,
    anonymous: bool,
    short: bool,
    earlier: str | None,
    title: str,
    extra: tuple[Path, ...],
) -> None:
    """Compare RESUME with the posting JOB and write the report.

    Files may be PDF, DOCX, ODT, RTF, HTML, Markdown or text; - reads standard input.
    """
    form = form or form_of(output or "")
    refuse_short(form, short=short)
    output = output or (SHORT if short else DEFAULTS).get(form, "-")
    others = {"letter": letter, "references": references, "linkedin": linkedin}
    own = (resume, job, *(file or "" for file in (*others.values(), earlier)))
    refuse_overwriting(output, own)
    replaced = is_replaced(output)
    report, _ = reviewed(resume, job, others, extra, today, title=title)
    report = compared(report, earlier) if earlier else report
    report = without_identity(report) if anonymous else report
    written = render(
        report,
        form,
        {} if anonymous else {"resume": resume, "job": job, **others},
        short=short,
    )
    deliver(written, output)
    if output != "-":
        summarise(report, Path(output), replaced=replaced)
    if show and output != "-":
        webbrowser.open(Path(output).resolve().as_uri())
    raise SystemExit(HELD if any(holds(report, condition) for condition in fail_on) else CHECKED)


def compared(report: "Report", earlier: str) -> "Report":
    """Return the report with what changed since an earlier one."""
    from gapcheck.report.since import read_earlier, since  # noqa: PLC0415 - --help stays instant

    return since(report, read_earlier(*read_file(earlier)))


def without_identity(report: "Report") -> "Report":
    """Return the report without what tells who the person is."""
    from gapcheck.report.anonymous import anonymous  # noqa: PLC0415 - --help stays instant

    return anonymous(report)


def summarise(report: "Report", output: Path, *, replaced: bool) -> None:
    """Print the summary and where the report is, also whether it took an earlier one's place."""
    from rich.console import Console  # noqa: PLC0415 - --help stays instant

    from gapcheck.report.as_text import write  # noqa: PLC0415 - the same

    write(report, Console(highlight=False))
    click.echo(f"Report: {output}{' (in place of the earlier one)' if replaced else ''}")


def holds(report: "Report", condition: str) -> bool:
    """Tell whether a --fail-on condition holds."""
    must = report.tally.must
    if condition == "failed-check":
        return any(result.status == "fail" for result in report.results)
    return bool(
        must["missing"] if condition == "missing-must" else sum(must.values()) - must["shown"]
    )
