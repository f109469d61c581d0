"""HTML laid out as a browser would, without the looks: blocks become lines."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gapcheck.model import Line
from gapcheck.parsers.bullets import unbulleted
from gapcheck.parsers.headings import could_be_heading, level_size
from gapcheck.parsers.plain import plain_lines
from gapcheck.parsers.web.clutter import is_clutter
from gapcheck.parsers.web.markup import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
     "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre",
     "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul")
)  # fmt: skip
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
STRONG = ("b", "strong", "dt", "th", *HEADINGS)
CELLS = ("td", "th")
WITHIN_CELLS = BLOCKS.difference(CELLS)
BLANKS = re.compile(r"[ \t\r\n\f]+")
# A date in an element of its own, which pages set at the other side of the line.
DATE = re.compile(r"\(?(?:[A-Z][a-zé]{2,8}\.?\s|\d{2}[./])?(?:19|20)\d\d(?!\d)")
LONGEST_CELL = 60
INDENT = 18.0


class Flow:
    """The lines laid out so far, and the letters of the line that is being laid out."""

    def __init__(self) -> None:
        """Begin with an empty page."""
        self.lines: list[Line] = []
        self.pieces: list[tuple[str, bool]] = []
        self.open: list[str] = []
        self.item_begins = False
        self.row_is_line = False

    def start(self, element: "_Element", tag: str) -> None:
        """Take note of a start tag and the text behind it."""
        if tag in CELLS and self.row_is_line:
            self.write("\t")
        elif tag in BLOCKS or tag == "br":
            self.finish_line()
        elif DATE.match(element.text or "") and self.ends_word():
            self.write("\t")
        self.open.append(tag)
        if tag == "tr":
            self.row_is_line = is_one_line(element)
        if tag == "li":
            self.item_begins = True
        self.write(element.text or "")

    def end(self, tag: str) -> None:
        """Take note of an end tag."""
        if tag in BLOCKS and not (tag in CELLS and self.row_is_line):
            self.finish_line()
        self.open.pop()
        if tag == "tr":
            self.row_is_line = False

    def ends_word(self) -> bool:
        """Return whether the letters laid out so far end with a word and no blank behind it."""
        last = self.pieces[-1][0][-1:] if self.pieces else ""
        return last.isalpha() or last == ")"

    def write(self, text: str) -> None:
        """Add letters to the line that is being laid out."""
        if "pre" in self.open:
            self.pieces.append((text, False))
        elif text:
            spaced = text if text == "\t" else BLANKS.sub(" ", text)
            self.pieces.append((spaced, any(tag in STRONG for tag in self.open)))

    def finish_line(self) -> None:
        """Put the letters gathered so far among the lines."""
        text = "".join(piece for piece, _ in self.pieces)
        bold = all(strong for piece, strong in self.pieces if piece.strip())
        self.pieces = []
        if "pre" in self.open:
            self.lines.extend(plain_lines(text))
        elif text.strip():
            self.lines.append(self.line_of(text, bold=bold))
            self.item_begins = False

    def line_of(self, text: str, *, bold: bool) -> Line:
        """Return the letters gathered as a line."""
        words, marked = unbulleted(text.strip())
        level = next((int(tag[1]) for tag in reversed(self.open) if tag in HEADINGS), 0)
        bullet = not level and (marked or self.item_begins)
        stands_out = bold and not bullet and could_be_heading(words) and "td" not in self.open
        return Line(
            text.strip() if level else words,
            page=1,
            number=0,
            indent=INDENT * sum(tag in ("ul", "ol", "dd", "blockquote") for tag in self.open),
            size=level_size(level) if level else 0.0,
            bold=bold,
            bullet=bullet,
            heading=bool(level) or stands_out,
        )


def flowed(root: "_Element") -> Iterator[Line]:
    """Yield the lines of a page or a piece of HTML, without navigation and the like."""
    from lxml.etree import iterwalk  # noqa: PLC0415 - only web pages need it

    flow = Flow()
    walker = iterwalk(root, events=("start", "end"))
    clutter = set["_Element"]()
    for event, element in walker:
        tag = str(element.tag).lower()
        if event == "start" and is_clutter(element, tag):
            clutter.add(element)
            walker.skip_subtree()
        elif event == "start":
            flow.start(element, tag)
        else:
            if element not in clutter:
                flow.end(tag)
            flow.write(element.tail or "" if element is not root else "")
    flow.finish_line()
    yield from flow.lines


def is_one_line(row: "_Element") -> bool:
    """Return whether the cells of a table row are short and hold no blocks."""
    cells = list(row)
    inner = (str(each.tag).lower() for cell in cells for each in cell.iterdescendants("*"))
    short = sum(len(words_in(cell).strip()) > LONGEST_CELL for cell in cells) <= 1
    return len(cells) > 1 and short and not any(tag in WITHIN_CELLS or tag == "br" for tag in inner)
