"""What is printed, whatever the terminal can show."""

import io
from collections.abc import Iterable
from typing import TextIO


def print_anything(streams: Iterable[TextIO]) -> None:
    """Let streams take every character: UTF-8 in a file or pipe, and on a screen what it can show.

    A résumé holds quotation marks and names that an old code page cannot, and to stop half way
    with a report lost would be worse than a "?" on the screen.
    """
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
