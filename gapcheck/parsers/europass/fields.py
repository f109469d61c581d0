"""Finding fields in Europass XML, whatever their namespaces."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.parsers.entries import period
from gapcheck.parsers.web.markup import local, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element


def every(element: "_Element", name: str) -> Iterator["_Element"]:
    """Yield the elements with a local name within another, in document order."""
    return (each for each in element.iter() if local(each) == name and each is not element)


def first(element: "_Element", *path: str) -> "_Element | None":
    """Return the first element at the end of a path of local names, steps may be skipped."""
    found: _Element | None = element
    for name in path:
        found = next(every(found, name), None) if found is not None else None
    return found


def text_at(element: "_Element", *path: str) -> str:
    """Return the text of the first element at the end of a path, empty without one."""
    found = first(element, *path)
    return words_in(found).strip() if found is not None else ""


def is_true(words: str) -> bool:
    """Return whether a field says yes."""
    return words.lower() in ("true", "1")


def span(start: str, end: str, ongoing: str) -> str:
    """Return a period; without an end it is open only where the field says so."""
    return period(start, end, current=is_true(ongoing))
