"""The command line: parse, call one function, print, exit code."""

import sys

import click

from gapcheck import __version__
from gapcheck.cli.batch import batch
from gapcheck.cli.check import check
from gapcheck.cli.checks import checks
from gapcheck.cli.exits import EPILOG, could_not_check
from gapcheck.cli.explain import explain
from gapcheck.cli.lexicons import lexicons
from gapcheck.cli.posting import posting
from gapcheck.cli.skills import skills
from gapcheck.cli.streams import print_anything
from gapcheck.cli.text import text
from gapcheck.errors import GapcheckError

__all__ = ["main"]


class DefaultGroup(click.Group):
    """A group whose first argument may also be a résumé: then the command is `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Return the arguments left after parsing, with `check` put first where it is meant."""
        if args and args[0] not in (*self.commands, "--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an error of ours becomes two lines and exit code 3."""
        print_anything((sys.stdout, sys.stderr))
        try:
            return super().invoke(ctx)
        except GapcheckError as error:
            could_not_check(error)


@click.group(
    cls=DefaultGroup, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG
)
@click.version_option(__version__, prog_name="gapcheck")
def main() -> None:
    """Show what a job posting asks, what your résumé shows, and what to do about the gap.

    \b
    gapcheck resume.pdf job.txt
    gapcheck resume.docx job.txt --letter letter.docx --open

    Nothing leaves your machine.
    """  # noqa: D301 - click keeps the lines of a paragraph that begins with this very character


for command in (check, batch, explain, posting, checks, text, skills, lexicons):
    main.add_command(command)
