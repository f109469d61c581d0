"""`gapcheck text`: what is read from a file."""

import click

from gapcheck.cli.files import read_file


@click.command()
@click.argument("file")
@click.option(
    "--layout",
    is_flag=True,
    help="Add page, line number and kind, and list what a parser stumbles over.",
)
def text(file: str, *, layout: bool) -> None:
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
