"""The command line: parse, call one function, print, exit code."""

import sys
import webbrowser
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from gapcheck import __version__
from gapcheck.errors import GapcheckError

if TYPE_CHECKING:
    from gapcheck.model import Report

CHECKED, HELD, COULD_NOT_CHECK = 0, 1, 3
FORMS = ("html", "json", "md", "text")
SUFFIXES = {".html": "html", ".htm": "html", ".json": "json", ".md": "md", ".txt": "text"}
CONDITIONS = ("missing-must", "not-shown-must", "failed-check")
EPILOG = """Exit codes: 0 checked, 1 a --fail-on condition held, 2 wrong use, 3 could not check."""


class DefaultGroup(click.Group):
    """A group whose first argument may also be a résumé: then the command is `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Return the arguments left after parsing, with `check` put first where it is meant."""
        if args and args[0] not in (*self.commands, "--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an error of ours becomes two lines and exit code 3."""
        try:
            return super().invoke(ctx)
        except GapcheckError as error:
            could_not_check(error)


def could_not_check(error: GapcheckError) -> NoReturn:
    """Print what is wrong and what to do, and end with exit code 3."""
    click.echo(f"Error: {error.message}", err=True)
    if error.hint:
        click.echo(f"Try: {error.hint}", err=True)
    raise SystemExit(COULD_NOT_CHECK)


@click.group(
    cls=DefaultGroup, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG
)
@click.version_option(__version__, prog_name="gapcheck")
def main() -> None:
    r"""Show what a job posting asks, what your résumé shows, and what to do about the gap.

    \b
    gapcheck resume.pdf job.txt
    gapcheck resume.docx job.txt --letter letter.docx --open

    Nothing leaves your machine.
    """


extra_lexicons = click.option(
    "--lexicon",
    "extra",
    multiple=True,
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A skill lexicon of your own, beside the shipped ones; may be given more than once.",
)


@main.command(epilog=EPILOG)
@click.argument("resume")
@click.argument("job")
@click.option("--letter", metavar="FILE", help="Your cover letter.")
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
@click.option(
    "--date",
    "today",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Count roles that are still held up to this day (default: today).",
)
@extra_lexicons
def check(  # noqa: PLR0913 - the command's options
    resume: str,
    job: str,
    letter: str | None,
    output: str | None,
    form: str | None,
    *,
    show: bool,
    fail_on: Sequence[str],
    today: datetime | None,
    extra: tuple[Path, ...],
) -> None:
    """Compare RESUME with the posting JOB and write the report.

    Files may be PDF, DOCX, ODT, RTF, HTML, Markdown or text; - reads standard input.
    """
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.model import Month  # noqa: PLC0415 - the same
    from gapcheck.review import review  # noqa: PLC0415 - the same
    from gapcheck.settings import load_settings  # noqa: PLC0415 - the same

    form = form or SUFFIXES.get(Path(output or "gap-report.html").suffix.lower(), "html")
    output = output or ("gap-report.html" if form == "html" else "-")
    day = today or date.today()  # noqa: DTZ011 - the person's own day, in their own zone
    refuse_overwriting(output, (resume, job, letter or ""))
    with said("Reading and comparing …"):
        report = review(
            read_file(resume),
            read_file(job),
            load_lexicon(extra),
            Month(day.year, day.month),
            letter=read_file(letter) if letter else None,
            settings=load_settings(Path("gapcheck.toml")),
        )
        written = render(report, form)
    deliver(written, output)
    if output != "-":
        summarise(report, Path(output))
    if show and output != "-":
        webbrowser.open(Path(output).resolve().as_uri())
    raise SystemExit(HELD if any(holds(report, condition) for condition in fail_on) else CHECKED)


class said:  # noqa: N801 - reads as a sentence where it is used
    """Says on standard error what is going on, where somebody watches."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence."""
        self.sentence = sentence

    def __enter__(self) -> None:
        """Say it on a terminal."""
        if sys.stderr.isatty():
            click.echo(self.sentence, err=True, nl=False)

    def __exit__(self, *_: object) -> None:
        """Wipe the line again."""
        if sys.stderr.isatty():
            click.echo("\r" + " " * len(self.sentence) + "\r", err=True, nl=False)


def read_file(name: str) -> tuple[bytes, str]:
    """Return the bytes and the name of a file, or of standard input for "-"."""
    if name == "-":
        return sys.stdin.buffer.read(), "standard input"
    try:
        return Path(name).read_bytes(), Path(name).name
    except OSError as error:
        raise GapcheckError(
            f"{name} cannot be read: {error.strerror}.", "Check the path and its spelling."
        ) from error


def refuse_overwriting(output: str, inputs: Sequence[str]) -> None:
    """Raise UsageError where the report would replace one of the person's own files."""
    target = Path(output)
    if any(
        name not in ("", "-") and target.exists() and Path(name).exists() and target.samefile(name)
        for name in inputs
    ):
        raise click.UsageError(f"{output} is one of your own files; choose another name with -o.")


def render(report: "Report", form: str) -> str:
    """Return the report in one form."""
    match form:
        case "html":
            from gapcheck.report.as_html import as_html as write  # noqa: PLC0415 - --help stays instant
        case "json":
            from gapcheck.report.as_json import as_json as write  # noqa: PLC0415 - the same
        case "md":
            from gapcheck.report.as_markdown import as_markdown as write  # noqa: PLC0415 - the same
        case _:
            from gapcheck.report.as_text import as_text as write  # noqa: PLC0415 - the same
    return write(report)


def deliver(text: str, output: str) -> None:
    """Write the report to a file or to standard output."""
    if output == "-":
        click.echo(text, nl=not text.endswith("\n"))
        return
    try:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise GapcheckError(
            f"{output} cannot be written: {error.strerror}.", "Choose another place with -o."
        ) from error


def summarise(report: "Report", output: Path) -> None:
    """Print the summary and where the report is."""
    from rich.console import Console  # noqa: PLC0415 - --help stays instant

    from gapcheck.report.as_text import write  # noqa: PLC0415 - the same

    write(report, Console(highlight=False))
    click.echo(f"Report: {output}")


def holds(report: "Report", condition: str) -> bool:
    """Tell whether a --fail-on condition holds."""
    must = report.tally.must
    if condition == "failed-check":
        return any(result.status == "fail" for result in report.results)
    return bool(
        must["missing"] if condition == "missing-must" else sum(must.values()) - must["shown"]
    )


@main.command(name="text")
@click.argument("file")
@click.option(
    "--layout",
    is_flag=True,
    help="Add page, line number and kind, and list what a parser stumbles over.",
)
def text_command(file: str, *, layout: bool) -> None:
    """Print what is read from FILE, in reading order, one logical line a line."""
    from gapcheck import parsers  # noqa: PLC0415 - --help stays instant

    document = parsers.read(*read_file(file))
    for line in document.lines:
        mark = "#" if line.heading else "-" if line.bullet else " "
        click.echo(
            f"{line.page:>2}:{line.number:<4} {line.region:<8} {mark} {line.text}"
            if layout
            else line.text
        )
    for flag in document.flags if layout else ():
        click.echo(f"flag {flag.code}: {flag.message}" + (f" “{flag.quote}”" if flag.quote else ""))


@main.command()
@extra_lexicons
def lexicons(extra: tuple[Path, ...]) -> None:
    """Lint the skill lexicons and count what they hold."""
    from gapcheck.lexicon.entries import read_entries  # noqa: PLC0415 - --help stays instant
    from gapcheck.lexicon.lint import lint  # noqa: PLC0415 - the same
    from gapcheck.lexicon.load import lexicon_files  # noqa: PLC0415 - the same
    from gapcheck.lexicon.stock import count  # noqa: PLC0415 - the same

    entries = [entry for file in lexicon_files(extra) for entry in read_entries(file)]
    problems = lint(entries)
    for problem in problems:
        click.echo(problem)
    click.echo(count(entries))
    raise SystemExit(HELD if problems else CHECKED)


@main.command()
@click.argument("word")
@extra_lexicons
def skills(word: str, extra: tuple[Path, ...]) -> None:
    """Show what the lexicons know about WORD, and from which file and line."""
    from gapcheck.lexicon import load_lexicon  # noqa: PLC0415 - --help stays instant
    from gapcheck.lexicon.explain import explain  # noqa: PLC0415 - the same

    known = explain(word, load_lexicon(extra), extra)
    if not known:
        raise GapcheckError(
            f"No lexicon knows “{word}”.", "Add it in one line: skill_lexicons/README.md shows how."
        )
    click.echo(known)
