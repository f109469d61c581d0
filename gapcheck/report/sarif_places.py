"""Places as SARIF tells them: a file's address, and the line where the file has lines."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote as encoded

from gapcheck.model import Quote
from gapcheck.report.visible import visible

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was named: its address, and where its document's lines stand in it.

    `lines` counts both from 1; it is empty for a file that has no lines of its own, such as a PDF.
    """

    uri: str
    lines: Mapping[int, int] = field(default_factory=dict)


def location(quote: Quote | None, name: str, sources: Mapping[str, Source]) -> Plain:
    """Return the place of a quote, or the file `name` where there is no quote.

    A line is told only where the file has lines; the first stands for the whole of such a file,
    because code scanning leaves out what has no line.
    """
    name = quote.place.document if quote else name
    source = sources.get(name) or Source(encoded(visible(name)))
    place: Plain = {"artifactLocation": {"uri": source.uri}}
    if source.lines:
        place["region"] = region(quote, source)
    told: Plain = {"physicalLocation": place}
    if quote:
        told["message"] = message(f"“{quote.text}”{page(quote, source)}")
    return told


def region(quote: Quote | None, source: Source) -> Plain:
    """Return the line of a quote in its file, with its words."""
    line = source.lines.get(quote.place.line) if quote else None
    if not quote or not line:
        return {"startLine": 1}
    return {"startLine": line, "snippet": message(quote.text)}


def page(quote: Quote, source: Source) -> str:
    """Return where a quote stands in a file that has no lines of its own."""
    return "" if source.lines else f", page {quote.place.page}, line {quote.place.line}"


def message(text: str) -> Plain:
    """Return a text as SARIF holds it."""
    return {"text": visible(text)}
