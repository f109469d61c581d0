"""Quotes made ready to be shown: in their line, with the way to their place."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from gapcheck.model import Document, Evidence, Line, Papers, Place, Quote

PaperKey = Literal["posting", "resume", "letter", "references", "linkedin"]
AROUND = 90
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Paper:
    """One of the papers handed over, its lines found by their number."""

    key: PaperKey
    document: Document
    lines: dict[int, Line]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quote as it is shown: `before` and `after` are the rest of its line, cut short.

    `paper` is "" where the document is none of the papers, `page` is 0 where the document has only
    one, `anchor` is "" where the place is not shown.
    """

    before: str
    text: str
    after: str
    paper: PaperKey | Literal[""]
    document: str
    page: int
    line: int
    anchor: str


def papers_of(papers: Papers) -> dict[PaperKey, Paper]:
    """Return the papers that were handed over, the résumé first."""
    given = (papers.resume, papers.job, papers.letter, papers.references, papers.linkedin)
    keys: tuple[PaperKey, ...] = ("resume", "posting", "letter", "references", "linkedin")
    return {
        key: Paper(key, paper.document, {line.number: line for line in paper.document.lines})
        for key, paper in zip(keys, given, strict=True)
        if paper
    }


def paper_of(place: Place, papers: dict[PaperKey, Paper]) -> Paper | None:
    """Return the paper that a place names, None where it is none of them."""
    return next((p for p in papers.values() if p.document.name == place.document), None)


def paper_of_evidence(evidence: Evidence, papers: dict[PaperKey, Paper]) -> Paper | None:
    """Return the letter for evidence from the letter, else the résumé."""
    return papers.get("letter" if evidence.section == "letter" else "resume")


def telling_words(quote: Quote, name: str) -> Quote:
    """Return the words of a quote that name the thing, the whole quote where none do."""
    found = re.search(rf"(?<![\w+#]){re.escape(name)}(?![\w+#])", quote.text, re.IGNORECASE)
    if not name or not found:
        return quote
    place, start = quote.place, quote.place.start
    narrow = replace(place, start=start + found.start(), end=start + found.end())
    return Quote(found.group(), narrow)


def excerpt(quote: Quote, paper: Paper | None) -> Excerpt:
    """Return `quote` with the rest of its line; alone where the line does not hold it so."""
    place = quote.place
    before, after = rest_of_line(quote, paper)
    return Excerpt(
        before=clip_start(before),
        text=clip(quote.text, LONGEST),
        after=clip(after, AROUND),
        paper=paper.key if paper else "",
        document=place.document,
        page=place.page if paper and paper.document.pages > 1 else 0,
        line=place.line,
        anchor=f"{paper.key}-{place.line}" if paper and place.line in paper.lines else "",
    )


def excerpts(quotes: tuple[Quote, ...], papers: dict[PaperKey, Paper]) -> tuple[Excerpt, ...]:
    """Return each quote made ready, its paper found by the name of its document."""
    return tuple(excerpt(quote, paper_of(quote.place, papers)) for quote in quotes)


def rest_of_line(quote: Quote, paper: Paper | None) -> tuple[str, str]:
    """Return what stands before and after the quote in its line, ("", "") where it is not there."""
    line = paper.lines.get(quote.place.line) if paper else None
    start, end = quote.place.start, quote.place.end
    if not line or line.text[start:end] != quote.text:
        return "", ""
    return line.text[:start], line.text[end:]


def clip(text: str, length: int) -> str:
    """Return at most `length` characters of `text`, whole words, with a mark where it was cut."""
    if len(text) <= length:
        return text
    head, _, _ = text[:length].rpartition(" ")
    return f"{head or text[:length]} …"


def clip_start(text: str) -> str:
    """Return the last words of `text`, with a mark where it was cut."""
    if len(text) <= AROUND:
        return text
    _, _, tail = text[-AROUND:].partition(" ")
    return f"… {tail or text[-AROUND:]}"
