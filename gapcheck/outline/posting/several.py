"""One posting out of a file that holds several, as a saved page of vacancies does."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.errors import CouldNotCheckError
from gapcheck.model import Document, Line
from gapcheck.outline.posting.headings import heading_zone
from gapcheck.outline.posting.names import labelled_title
from gapcheck.words import key_of

FEWEST_WORDS = 40  # of a posting that stands by itself
ASKING = ("duties", "requirements")


def one_posting(document: Document, title: str = "") -> Document:
    """Return the posting that bears `title` in its title, or the document where it is all one.

    Several are told apart by lines such as "Job title: Cook", each with duties or requirements
    below. Raises CouldNotCheckError where none of several is meant, or more than one.
    """
    found = postings_in(document)
    if len(found) < 2:  # noqa: PLR2004 - several
        return document
    wanted = [lines for name, lines in found if title and key_of(title) in key_of(name)]
    if len(wanted) == 1:
        return replace(document, lines=wanted[0])
    names = "; ".join(name for name, _ in found)
    raise CouldNotCheckError(
        f"{document.name} holds {len(found)} postings: {names}.",
        f'Choose one by words of its title that no other has, such as --title "{found[0][0]}".',
    )


def postings_in(document: Document) -> list[tuple[str, tuple[Line, ...]]]:
    """Return the title and the lines of each posting that a labelled title begins."""
    titled = [(n, labelled_title(line.text)) for n, line in enumerate(document.lines)]
    starts = [(n, name) for n, name in titled if name]
    parts = list(parted(starts, document.lines))
    return parts if len({key_of(name) for name, _ in parts}) > 1 else []


def parted(
    starts: Sequence[tuple[int, str]], lines: Sequence[Line]
) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Yield the parts that stand by themselves as postings."""
    ends = (*(n for n, _ in starts[1:]), len(lines))
    for (start, name), end in zip(starts, ends, strict=False):
        part = tuple(lines[start:end])
        asks = any(heading_zone(line.text) in ASKING for line in part)
        if asks and sum(len(line.text.split()) for line in part) >= FEWEST_WORDS:
            yield name, part
