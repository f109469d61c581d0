"""Quotes for findings: whole lines, parts of lines, and the sentences of some lines."""

from collections.abc import Iterable, Iterator

from gapcheck.model import Line, Place, Quote
from gapcheck.words import sentences


def quote_line(line: Line, document: str) -> Quote:
    """Return a whole line as a quote."""
    return quote_part(line, 0, len(line.text), document)


def quote_part(line: Line, start: int, end: int, document: str) -> Quote:
    """Return the words of a line from `start` to `end` as a quote."""
    return Quote(line.text[start:end], Place(document, line.page, line.number, start, end))


def quote_within(quote: Quote, start: int, end: int) -> Quote:
    """Return a part of a quote, by its character offsets within the quote."""
    place = quote.place
    at = place.start
    return Quote(
        quote.text[start:end],
        Place(place.document, place.page, place.line, at + start, at + end),
    )


def sentences_of(lines: Iterable[Line], document: str) -> Iterator[Quote]:
    """Yield the sentences of some lines, without the blanks around them."""
    for line in lines:
        for start, end in sentences(line.text):
            text = line.text[start:end]
            begin = start + len(text) - len(text.lstrip())
            if text.strip():
                yield quote_part(line, begin, start + len(text.rstrip()), document)
