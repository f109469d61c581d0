"""What every reader does at the end: clean its lines, drop the empty ones, number the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gapcheck.model import Line
from gapcheck.parsers.clean import clean


def numbered(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines that hold text, cleaned and numbered from 1."""
    return tuple(replace(line, number=number) for number, line in enumerate(cleaned(lines), 1))


def cleaned(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines with clean text, without those that hold no letter, digit or sign."""
    for line in lines:
        text = clean(line.text).strip()
        if any(character.isalnum() for character in text):
            yield replace(line, text=text)
