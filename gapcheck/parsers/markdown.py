"""Markdown: its marks are taken off, its headings and lists known by them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from gapcheck.model import Document
from gapcheck.parsers.encoding import decode
from gapcheck.parsers.headings import could_be_heading, level_size, opens_list
from gapcheck.parsers.limits import ROWS, TEXT_BYTES, counted, within
from gapcheck.parsers.lines import numbered
from gapcheck.parsers.links import addresses, distinct
from gapcheck.parsers.mojibake import meant, wrong_letters
from gapcheck.parsers.plain import RULE, line_of, row_of
from gapcheck.parsers.wrapping import Row, unwrapped

HEADING = re.compile(r"\s{0,3}(#{1,6})\s*(?=\S)(.*?)\s*#*$")
UNDERLINE = re.compile(r"\s{0,3}(?:=+|-{2,})\s*")
FENCE = re.compile(r"\s*(?:```|~~~)")
QUOTE_MARK = re.compile(r"^\s*(?:>\s?)+")
TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*")
# Settings for the programs of whoever wrote it, in YAML, which no reader sees.
FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n)*(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>")
IMAGE = re.compile(r"!\[([^\]\n]{0,500})\]\([^()\n]{0,1000}\)")
LINK = re.compile(r"\[([^\[\]\n]{0,500})\]\(\s*<?([^()\s<>]{0,1000})>?[^()\n]{0,200}\)")
AUTOLINK = re.compile(r"<((?:https?:|mailto:)[^<>\s]{1,1000}|[^<>\s@]{1,64}@[^<>\s@]{1,255})>")
WHOLLY_BOLD = re.compile(r"(\*\*|__)(?=\S)((?:(?!\1).){1,200})(?<=\S)\1:?")
STRONG = re.compile(r"(?<!\\)(\*{1,3}|~~|`+)(?=\S)([^\n]{1,2000}?)(?<=[^\s*~`])\1")
UNDERSCORED = re.compile(r"(?<!\w)(_{1,3})(?=\S)([^\n_]{1,2000}?)(?<=\S)\1(?!\w)")
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
BOX = re.compile(r"\[[ xX]\]\s+")
LONGEST_ROW = 20_000
HARD_BREAK = re.compile(r"(?: {2,}|\\)$")
EVIDENCE = re.compile(
    r"^#{1,6} \S|^[ \t]*[-*] \[[ x]\]|\*\*\S[^*\n]*\*\*|\[[^\[\]\n]+\]\(http", re.MULTILINE
)


def is_markdown(text: str) -> bool:
    """Return whether a text uses Markdown's marks more than once."""
    return len(EVIDENCE.findall(text)) > 1


def read_markdown(data: bytes, name: str) -> Document:
    """Return the document in a Markdown file; raises UnreadableError where it is too large."""
    whole = decode(within(data, TEXT_BYTES, "text file"))
    given = COMMENT.sub("", FRONT_MATTER.sub("", whole))
    text = meant(given)
    lines = numbered(line_of(row) for row in unwrapped(list(rows_of(text))))
    links = distinct([*(match[2] for match in LINK.finditer(text)), *addresses(text)])
    return Document("markdown", name, lines, wrong_letters(given), links=links)


def rows_of(text: str) -> Iterator[Row]:
    """Yield the rows that hold text, without marks."""
    rows = [QUOTE_MARK.sub("", row) for row in counted(text.splitlines(), ROWS)]
    fresh = True
    for raw, below in zip(rows, [*rows[1:], ""], strict=False):
        if not raw.strip() or (RULE.fullmatch(raw) or UNDERLINE.fullmatch(raw)) or FENCE.match(raw):
            fresh = True
        elif not TABLE_RULE.fullmatch(raw):
            yield row_in(raw, below, fresh=fresh)
            fresh = HARD_BREAK.search(raw) is not None


def row_in(raw: str, below: str, *, fresh: bool) -> Row:
    """Return one row as heading, table row, list item or text."""
    heading = HEADING.match(raw)
    if heading or (UNDERLINE.fullmatch(below) and could_be_heading(raw)):
        level = len(heading[1]) if heading else 1 + ("-" in below)
        title = unmarked(heading[2] if heading else raw.strip())
        return Row(title, fresh=True, closed=True, heading=True, bold=True, size=level_size(level))
    if raw.strip().startswith("|"):
        cells = [cell for cell in raw.strip().strip("|").split("|") if cell.strip()]
        return Row(unmarked("  ".join(cell.strip() for cell in cells)), fresh=True, closed=True)
    row = row_of(HARD_BREAK.sub("", raw), fresh=fresh, marked=False)
    text = unmarked(BOX.sub("", row.text) if row.bullet else row.text)
    bold = WHOLLY_BOLD.fullmatch(row.text) is not None
    heading_shape = not row.bullet and opens_list(text)
    return replace(row, text=text, bold=bold, heading=heading_shape, closed=heading_shape)


def unmarked(text: str) -> str:
    """Return `text` without Markdown's marks for links, emphasis and code."""
    if len(text) > LONGEST_ROW:
        return text
    text = AUTOLINK.sub(r"\1", LINK.sub(r"\1", IMAGE.sub("", text)))
    text = TAG.sub(" ", text)
    for _ in range(3):
        text = UNDERSCORED.sub(r"\2", STRONG.sub(r"\2", text))
    return ESCAPE.sub(r"\1", text).strip()
