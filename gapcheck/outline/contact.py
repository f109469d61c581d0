"""How to reach the person: name, e-mail, phone, place and links, each where it was read."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from gapcheck.model import Contact, Document, Line, Quote, Section
from gapcheck.outline.contact_fields import (
    find_emails,
    find_links,
    find_locations,
    find_phones,
    quote,
)
from gapcheck.outline.contact_name import find_name

HEAD = ("head", "contact")

Finder = Callable[[Line], Iterator[tuple[int, int]]]


def read_contact(document: Document, sections: Sequence[Section]) -> Contact:
    """Return what the head of a résumé says of the person; an e-mail may stand anywhere."""
    head = [line for section in sections if section.kind in HEAD for line in section.lines]
    email = first(find_emails, (*head, *document.lines), document.name)
    name = find_name(head, email.text if email else "", document.name)
    places = (
        found for found in quotes(find_locations, head, document.name) if not same(found, name)
    )
    return Contact(
        name=name,
        email=email,
        phone=first(find_phones, head, document.name),
        location=next(places, None),
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


def same(found: Quote, name: Quote | None) -> bool:
    """Return whether a find is but the person's name, or within its line's name."""
    return name is not None and found.text in name.text


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
