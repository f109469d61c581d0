"""`gapcheck explain`: one verdict, told in full."""

from pathlib import Path

import click

from gapcheck.cli.exits import EPILOG
from gapcheck.cli.options import extra_lexicons, some_words
from gapcheck.cli.reviewing import reviewed


@click.command(epilog=EPILOG)
@click.argument("resume")
@click.argument("job")
@click.argument("requirement", callback=some_words)
@click.option("--letter", metavar="FILE", help="Your cover letter.")
@extra_lexicons
def explain(
    resume: str, job: str, requirement: str, letter: str | None, extra: tuple[Path, ...]
) -> None:
    """Explain the verdict on one REQUIREMENT of the posting JOB, by its words or its number.

    Shows both quotes, the reason, what the lexicons know, and how to correct it for the next run.
    """
    from gapcheck.lexicon.explain import explain as known  # noqa: PLC0415 - --help stays instant
    from gapcheck.report.explain import explained  # noqa: PLC0415 - the same

    report, lexicon = reviewed(resume, job, {"letter": letter}, extra, None)
    told = explained(report, requirement, lambda skill: known(skill, lexicon, extra))
    click.echo(told, nl=False)
