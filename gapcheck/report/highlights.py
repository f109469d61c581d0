"""The papers side by side: every line cut where a requirement or its evidence is marked."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from gapcheck.model import Line, Quote, Region, Status
from gapcheck.report.excerpts import Paper, PaperKey, paper_of_evidence, telling_words
from gapcheck.report.requirements import Row


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked characters of a line; `number` is that of the requirement."""

    line: int
    start: int
    end: int
    number: int
    look: Status


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring characters under the same marks.

    `number` is the requirement with the narrowest mark, 0 for plain text; `ends` are those whose
    mark ends with this stretch.
    """

    text: str
    number: int
    look: Status | None
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of a paper, cut into stretches; `new_page` is 0 or the page that begins with it."""

    anchor: str
    number: int
    new_page: int
    heading: bool
    bullet: bool
    region: Region
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class MarkedPaper:
    """A paper in full with its marks."""

    key: PaperKey
    name: str
    lines: tuple[MarkedLine, ...]


def marked_paper(paper: Paper, rows: Iterable[Row]) -> MarkedPaper:
    """Return the paper with what the posting asks, or with what answers it, marked."""
    marks: defaultdict[int, set[Mark]] = defaultdict(set)
    for row in rows:
        for quote in quotes_in(paper, row):
            if mark := mark_of(quote, paper, row):
                marks[mark.line].add(mark)
    page, lines = 1, []
    for line in paper.document.lines:
        lines.append(marked_line(paper, line, marks[line.number], page))
        page = line.page
    return MarkedPaper(paper.key, paper.document.name, tuple(lines))


def quotes_in(paper: Paper, row: Row) -> tuple[Quote, ...]:
    """Return the quotes of one verdict that stand in `paper`."""
    if paper.key == "posting":
        need = row.match.requirement
        return (telling_words(need.quote, need.text),)
    papers: dict[PaperKey, Paper] = {paper.key: paper}
    return tuple(
        telling_words(e.quote, e.name)
        for e in row.match.evidence
        if paper_of_evidence(e, papers) is paper
    )


def mark_of(quote: Quote, paper: Paper, row: Row) -> Mark | None:
    """Return the mark of a quote, None where its line does not hold it."""
    place = quote.place
    line = paper.lines.get(place.line)
    if not line or not quote.text or line.text[place.start : place.end] != quote.text:
        return None
    return Mark(place.line, place.start, place.end, row.number, row.match.status)


def marked_line(paper: Paper, line: Line, marks: Iterable[Mark], page: int) -> MarkedLine:
    """Return one line with its marks; `page` is that of the line before."""
    return MarkedLine(
        anchor=f"{paper.key}-{line.number}",
        number=line.number,
        new_page=line.page if line.page > page else 0,
        heading=line.heading,
        bullet=line.bullet,
        region=line.region,
        stretches=cut(line.text, tuple(marks)),
    )


def cut(text: str, marks: tuple[Mark, ...]) -> tuple[Stretch, ...]:
    """Return `text` cut wherever a mark begins or ends."""
    edges = sorted({0, len(text), *(m.start for m in marks), *(m.end for m in marks)})
    return tuple(stretch(text, start, end, marks) for start, end in pairwise(edges))


def stretch(text: str, start: int, end: int, marks: tuple[Mark, ...]) -> Stretch:
    """Return the characters from `start` to `end` under the narrowest mark that covers them."""
    over = sorted(
        (m for m in marks if m.start <= start and end <= m.end),
        key=lambda mark: (mark.end - mark.start, mark.number),
    )
    ends = tuple(sorted({m.number for m in over if m.end == end}))
    narrowest = over[0] if over else None
    return Stretch(
        text[start:end],
        narrowest.number if narrowest else 0,
        narrowest.look if narrowest else None,
        ends,
    )
