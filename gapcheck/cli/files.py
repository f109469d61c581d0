"""The files of the command line: read, never overwritten without a word, written."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from gapcheck.errors import GapcheckError


def read_file(name: str) -> tuple[bytes, str]:
    """Return the bytes and the name of a file, or of standard input for "-"."""
    if name == "-":
        return sys.stdin.buffer.read(), "standard input"
    refuse_unreadable(name)
    try:
        return Path(name).read_bytes(), Path(name).name
    except OSError as error:
        raise GapcheckError(
            f"{name} cannot be read: {error.strerror}.", "Check the path and its spelling."
        ) from error


def refuse_unreadable(name: str) -> None:
    """Raise GapcheckError where what is named is an address or a folder, with the way on."""
    if name.startswith(("http://", "https://", "www.")):
        raise GapcheckError(
            f"{name} is an address, and gapcheck opens nothing on the net.",
            "Copy the text of the page into a file, or save the page, and name that file.",
        )
    if Path(name).is_dir():
        raise GapcheckError(f"{name} is a folder.", "Name one file in it.")


def refuse_one_stream(names: Iterable[str | None]) -> None:
    """Raise UsageError where more than one paper is to come from standard input."""
    if sum(name == "-" for name in names) > 1:
        raise click.UsageError("Only one paper can be - (standard input); name files for the rest.")


def refuse_overwriting(output: str, inputs: Sequence[str]) -> None:
    """Raise UsageError where the report would replace one of the person's own files."""
    target = Path(output)
    if any(
        name not in ("", "-") and target.exists() and Path(name).exists() and target.samefile(name)
        for name in inputs
    ):
        raise click.UsageError(f"{output} is one of your own files; choose another name with -o.")


def is_replaced(output: str) -> bool:
    """Tell whether a report of gapcheck stands where the report goes.

    Raises UsageError where something else stands there that holds anything; a link is followed.
    """
    from gapcheck.report.own import is_own  # noqa: PLC0415 - --help stays instant

    target = Path(output)
    if output == "-" or not target.is_file() or not target.stat().st_size:
        return False
    if is_own(read_file(output)[0]):
        return True
    link = f" (a link to {target.resolve()})" if target.is_symlink() else ""
    raise click.UsageError(
        f"{output}{link} is there already, and gapcheck did not write it; choose another name with"
        " -o, or move the file away."
    )


def deliver(written: str | bytes, output: str) -> None:
    """Write the report to a file or to standard output."""
    content = written.encode("utf-8") if isinstance(written, str) else written
    if output == "-":
        click.echo(written, nl=isinstance(written, str) and not written.endswith("\n"))
        return
    try:
        Path(output).write_bytes(content)
    except OSError as error:
        raise GapcheckError(
            f"{output} cannot be written: {error.strerror}.", "Choose another place with -o."
        ) from error
