"""Lines as every reader makes them: cleaned, the empty ones dropped, the rest numbered."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from gapcheck.model import Line
from gapcheck.parsers.clean import clean
from gapcheck.parsers.headings import level_size
from gapcheck.parsers.items import items_of
from gapcheck.parsers.limits import counted
from gapcheck.parsers.names import with_whole_name


def numbered(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines that hold text, cleaned and numbered from 1."""
    held = with_whole_name(list(counted(cleaned(lines))))
    return tuple(replace(line, number=number) for number, line in enumerate(held, 1))


def cleaned(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines with clean text, without those that hold no letter or digit."""
    for line in lines:
        for part in items_of(line):
            text = clean(part.text).strip()
            if any(character.isalnum() for character in text):
                yield replace(part, text=text)


def heading_line(words: str, level: int) -> Line:
    """Return a heading of a level, 1 the highest."""
    return Line(one_row(words), 1, 0, size=level_size(level), bold=True, heading=True)


def text_line(words: str, *, bold: bool = False, bullet: bool = False) -> Line:
    """Return a line that is no heading."""
    return Line(one_row(words), 1, 0, bold=bold, bullet=bullet)


def one_row(words: str) -> str:
    """Return words without breaks; tabs stay."""
    return " ".join(words.replace("\r", "\n").split("\n")).strip()
