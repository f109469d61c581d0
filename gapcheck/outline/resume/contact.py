"""How to reach the person: name, e-mail, phone, place and links, each where it was read."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from gapcheck.model import Contact, Document, Line, Quote, Section
from gapcheck.outline.resume.contact_fields import (
    find_emails,
    find_links,
    find_locations,
    find_phones,
    find_towns,
    quote,
)
from gapcheck.outline.resume.contact_name import find_name

HEAD = ("head", "contact")
TOO_LONG = 600  # characters of a line that can tell how to reach somebody

Finder = Callable[[Line], Iterator[tuple[int, int]]]


def read_contact(document: Document, sections: Sequence[Section]) -> Contact:
    """Return what the head of a résumé says of the person; an e-mail may stand anywhere."""
    told = (line for section in sections if section.kind in HEAD for line in section.lines)
    head = [line for line in told if len(line.text) <= TOO_LONG]
    email = first(find_emails, (*head, *document.lines), document.name)
    name = find_name(head, email.text if email else "", document.name)
    return Contact(
        name=name,
        email=email,
        phone=first(find_phones, head, document.name),
        location=location(head, name, document.name),
        links=links(head, document),
    )


def quotes(finder: Finder, lines: Iterable[Line], document_name: str) -> Iterator[Quote]:
    """Yield what `finder` finds in `lines`, in order."""
    for line in lines:
        for start, end in finder(line):
            yield quote(line, start, end, document_name)


def first(finder: Finder, lines: Iterable[Line], document_name: str) -> Quote | None:
    """Return the first find, or None."""
    return next(quotes(finder, lines, document_name), None)


def location(head: Sequence[Line], name: Quote | None, document_name: str) -> Quote | None:
    """Return the first place in the head that is no part of the person's name."""
    person = name.text.casefold() if name else ""
    found = chain(
        quotes(find_locations, head, document_name), quotes(find_towns, head, document_name)
    )
    return next((place for place in found if place.text.casefold() not in person), None)


def links(head: Iterable[Line], document: Document) -> tuple[str, ...]:
    """Return the web addresses in the head and those that the file links to, each once."""
    written = (found.text for found in quotes(find_links, head, document.name))
    linked = (link for link in document.links if link.casefold().startswith("http"))
    each = {bare(link): link for link in reversed([*written, *linked])}
    return tuple(reversed(each.values()))


def bare(link: str) -> str:
    """Return a web address without what may be left out of it."""
    short = link.casefold().removeprefix("https://").removeprefix("http://")
    return short.removeprefix("www.").rstrip("/")
