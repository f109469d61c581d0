"""`gapcheck text`: what is read from a file."""

from typing import TYPE_CHECKING

import click

from gapcheck.cli.files import read_file

if TYPE_CHECKING:
    from gapcheck.model import Document, Flag, Line


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
    if layout:
        click.echo("\n".join([about(document), *map(placed, document.lines)]))
    else:
        click.echo(document.text)
    for flag in document.flags if layout else ():
        click.echo(told(flag, document))


def about(document: "Document") -> str:
    """Return what the file tells of itself."""
    pages = f"{document.pages} page{'s' if document.pages > 1 else ''}"
    maker = f", made with {document.producer}" if document.producer else ""
    title = f", titled “{document.title}”" if document.title else ""
    return f"{document.name}: {document.kind}, {pages}{maker}{title}"


def placed(line: "Line") -> str:
    """Return a line behind its page, number, region and kind: # a heading, - a list item."""
    mark = "#" if line.heading else "-" if line.bullet else " "
    return f"{line.page:>2}:{line.number:<4} {line.region:<8} {mark} {line.text}"


def told(flag: "Flag", document: "Document") -> str:
    """Return what a parser stumbles over, and the way out."""
    from gapcheck.parsers.programs import fix_for  # noqa: PLC0415 - --help stays instant

    page = f" (page {flag.page})" if flag.page else ""
    quote = f" “{flag.quote}”" if flag.quote else ""
    fix = fix_for(flag.code, document.producer)
    return f"flag {flag.code}{page}: {flag.message}{quote}\n     fix: {fix}"
