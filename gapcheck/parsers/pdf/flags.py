"""What other programs stumble over in a PDF, each said so that anybody understands it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from gapcheck.errors import UnreadableError
from gapcheck.model import Flag, Line
from gapcheck.parsers.layout.document import Layout, Sheet
from gapcheck.parsers.layout.fragments import fragments_of
from gapcheck.parsers.layout.rows import Row, rows_of
from gapcheck.parsers.pdf.canvas import UNKNOWN, Canvas, Glyph
from gapcheck.parsers.pdf.hidden import Sight
from gapcheck.parsers.pdf.letters import Letters, unknown_share
from gapcheck.parsers.programs import fix_for

FEWEST_LETTERS = 10
MOST_UNKNOWN = 0.02
MOST_HIDDEN = 10
FEWEST_HIDDEN = 3
FEWEST_DOUBLES = 10
TINY = 6.0
PASSAGE = 2.0
CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.\w+|\+?\(?\d[\d\s().-]{7,}\d")
Thing = TypeVar("Thing")
LIGATURE = re.compile("[\ufb00-\ufb06]")


@dataclass(frozen=True, slots=True)
class Findings:
    """All that reading a PDF brought to light; `glued` tells that its fonts lie about widths."""

    canvases: Sequence[Canvas]
    broken: Sequence[int]
    sights: Sequence[Sight]
    letters: Sequence[Letters]
    sheets: Sequence[Sheet]
    layout: Layout
    glued: bool


def refuse_pictures(canvases: Sequence[Canvas], letters: Sequence[Letters], producer: str) -> None:
    """Return nothing; raise UnreadableError where the pages hold no text."""
    if sum(has_letter(glyph) for page in letters for glyph in page.glyphs) >= FEWEST_LETTERS:
        return
    scanned = any(canvas.pictures for canvas in canvases)
    what = "its pages are pictures, as a scan is" if scanned else "its pages are drawn or empty"
    raise UnreadableError(
        f"The PDF has no text layer: {what}, and no program can read words from it.",
        fix_for("no_text_layer", producer),
    )


def has_letter(glyph: Glyph) -> bool:
    """Return whether a glyph says a letter or a digit."""
    return any(sign.isalnum() for sign in glyph.text)


def flags_of(found: Findings) -> Iterator[Flag]:
    """Yield what other programs stumble over, the worst first."""
    yield from page_flags(found)
    yield from garbled_flags(found)
    yield from hidden_flags(found.sights)
    yield from layout_flags(found)
    yield from letter_flags(found)


def page_flags(found: Findings) -> Iterator[Flag]:
    """Yield a flag for each page that could not be read, or only in part."""
    for canvas, page in zip(found.canvases, found.letters, strict=True):
        if canvas.number in found.broken:
            message = f"Page {canvas.number} is damaged; what stands on it may be missing here."
            yield Flag("damaged_page", message, canvas.number)
        elif canvas.pictures and not any(map(has_letter, page.glyphs)):
            message = f"Page {canvas.number} is a picture: no program can read words from it."
            yield Flag("page_without_text", message, canvas.number)


def garbled_flags(found: Findings) -> Iterator[Flag]:
    """Yield a flag where fonts do not tell which letters they show."""
    glyphs = [glyph for page in found.letters for glyph in page.glyphs]
    if unknown_share(glyphs) > MOST_UNKNOWN:
        line = first(line for line in found.layout.lines if UNKNOWN in line.text)
        message = "Some letters look right and yet come out as nonsense when a program reads them."
        yield flag_at("garbled_text", message, line)


def hidden_flags(sights: Sequence[Sight]) -> Iterator[Flag]:
    """Yield a flag for each passage that cannot be seen, the first ten at most."""
    message = "This text is in the file but cannot be seen; a reader may take it for a trick."
    passages = [
        (number, text) for number, sight in enumerate(sights, 1) for text in passages_of(sight)
    ]
    for number, text in passages[:MOST_HIDDEN]:
        yield Flag("hidden_text", message, number, text)


def passages_of(sight: Sight) -> Iterator[str]:
    """Yield the hidden text of a page, rows that stand together as one."""
    passage: list[Row] = []
    for row in rows_of(fragments_of(sight.hidden)):
        if passage and row.y - passage[-1].y > PASSAGE * max(row.size, 1.0):
            yield from said(passage)
            passage = []
        passage.append(row)
    yield from said(passage)


def said(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the text of rows, nothing where it is but a few signs."""
    text = " ".join(row.text for row in rows)
    if sum(sign.isalnum() for sign in text) >= FEWEST_HIDDEN:
        yield text


def layout_flags(found: Findings) -> Iterator[Flag]:
    """Yield a flag for each way of setting text that is often read in another order."""
    layout = found.layout
    if layout.columned:
        message = "The page is set in columns, which some programs read straight across."
        yield Flag("two_columns", message, layout.columned[0])
    table = first(line for line in layout.lines if line.region == "table")
    if table:
        message = "Text stands in a table: some programs read its cells in another order."
        yield flag_at("table", message, table)
    edge = first(line for line in layout.lines if is_edge(line) and CONTACT.search(line.text))
    if edge:
        message = f"Contact details stand in the page {edge.region}, which some programs skip."
        yield flag_at("text_in_header", message, edge)
    for number, sheet in enumerate(found.sheets, 1):
        if turned := first(piece for piece in sheet.turned if len(piece.text) >= FEWEST_HIDDEN):
            message = "This text is turned on its side; most programs lose or misplace it."
            yield Flag("rotated_text", message, number, turned.text)


def letter_flags(found: Findings) -> Iterator[Flag]:
    """Yield a flag for each way of setting letters that breaks, glues or doubles words."""
    if found.glued:
        message = "The file tells wrong letter widths: many programs run its words together."
        yield Flag("glued_words", message)
    if sum(page.doubles for page in found.letters) >= FEWEST_DOUBLES:
        message = "Letters are printed over each other to look bold; many programs read them twice."
        yield Flag("overprinted", message)
    for number, sheet in enumerate(found.sheets, 1):
        if spaced := first(piece for piece in sheet.upright if piece.tracked):
            message = "The letters of this line are spaced out; some programs read single letters."
            yield Flag("letter_spaced", message, number, spaced.text)
            break
    if any(LIGATURE.search(glyph.text) for canvas in found.canvases for glyph in canvas.glyphs):
        message = "Pairs such as fi and fl are single signs here; some searches miss their words."
        yield Flag("ligatures", message)
    tiny = first(line for line in found.layout.lines if 0 < line.size < TINY)
    if tiny:
        yield flag_at("tiny_text", "This text is too small to be read with ease.", tiny)


def is_edge(line: Line) -> bool:
    """Return whether a line stands in the header or footer of its page."""
    return line.region in {"header", "footer"}


def flag_at(code: str, message: str, line: Line | None) -> Flag:
    """Return a flag that quotes a line."""
    return Flag(code, message, line.page, line.text) if line else Flag(code, message)


def first(things: Iterable[Thing]) -> Thing | None:
    """Return the first of some things, None where there is none."""
    return next(iter(things), None)
