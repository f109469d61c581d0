"""What a job site puts around a posting, and what is copied with it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from gapcheck.data import wording
from gapcheck.model import Document, Line

PARTS = re.compile(r"\s{2,}|\s*[|·•]\s*|\t")
FEWEST_LINKS = 3
FEWEST_WORDS = 15
SHORTEST_POSTING = 12  # lines before an end is believed


def without_furniture(document: Document) -> Document:
    """Return a posting without buttons, notices and rows of links, and what follows its end.

    Nothing is taken from a posting of which hardly anything would be left.
    """
    bare = tuple(line for line in before_end(document.lines) if not is_furniture(line))
    words = sum(len(line.text.split()) for line in bare)
    return replace(document, lines=bare) if words >= FEWEST_WORDS else document


def before_end(lines: Sequence[Line]) -> list[Line]:
    """Return the lines before the first that says that the posting is over."""
    last = [line for line in lines[SHORTEST_POSTING:] if key(line.text) in listed("ends")]
    end = last[0].number if last else None
    return list(takewhile(lambda line: line.number != end, lines))


def is_furniture(line: Line) -> bool:
    """Tell whether a whole line is a button, a notice or a row of links.

    The item of a list is no button, for "Search" may be asked for.
    """
    text = line.text.strip()
    button = key(text) in listed("lines") and not line.bullet
    row = not line.bullet and is_row_of_links(key(text))
    if button or row or any(pattern.match(text) for pattern in patterns()):
        return True
    parts = [key(part) for part in PARTS.split(text) if part.strip()]
    links = sum(part in listed("links") for part in parts)
    return len(parts) >= FEWEST_LINKS and 2 * links > len(parts)


def is_row_of_links(text: str) -> bool:
    """Tell whether a line holds but the names of several links, parted by blanks."""
    names = "|".join(sorted(map(re.escape, listed("links") | listed("lines")), reverse=True))
    return re.fullmatch(rf"(?:(?:{names})(?: |$)){{{FEWEST_LINKS},}}", text) is not None


def key(text: str) -> str:
    """Return a line without case, marks at its ends and doubled blanks."""
    return " ".join(text.casefold().replace("’", "'").strip(" .:!?…-–—*|>»<").split())


@cache
def listed(name: str) -> frozenset[str]:
    """Return the keys of a list of skill_lexicons/wording/page_furniture.toml."""
    return frozenset(map(key, wording("page_furniture")[name]))


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of whole lines."""
    return tuple(re.compile(row, re.IGNORECASE) for row in wording("page_furniture")["patterns"])
