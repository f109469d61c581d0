"""The command line: parse, call one function, print, exit code."""

from pathlib import Path

import click

from gapcheck import __version__


class DefaultGroup(click.Group):
    """A group whose first argument may also be a résumé: then the command is `check`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Return the arguments left after parsing, with `check` put first where it is meant."""
        if args and args[0] not in (*self.commands, "--help", "-h", "--version"):
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(cls=DefaultGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gapcheck")
def main() -> None:
    """Show what a job posting asks, what your résumé shows, and what to do about the gap."""


@main.command()
@click.option("--lexicon", "extra", multiple=True, type=click.Path(path_type=Path))
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
    raise SystemExit(1 if problems else 0)
