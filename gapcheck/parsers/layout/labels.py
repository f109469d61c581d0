"""Headings in the margin: what stands left of the text it heads is read before that text."""

from collections.abc import Sequence

from gapcheck.parsers.layout.fragments import Fragment
from gapcheck.parsers.layout.headings import LARGER, Look, is_heading
from gapcheck.parsers.layout.rows import Row, rows_of

MOSTLY = 0.6
SAME_START = 2.0


def labels_first(rows: Sequence[Row], labels: Sequence[Fragment]) -> list[Row]:
    """Return the rows of a strip, each of the `labels` in its margin before what it heads."""
    if not labels:
        return list(rows)
    rest = rows_of(p for row in rows for p in row.pieces if p not in labels)
    marks = rows_of(labels)
    read: list[Row] = []
    for row in rest:
        while marks and top_of(marks[0]) <= row.y - 0.5 * row.size:
            read.append(marks.pop(0))
            while marks and follows(read[-1], marks[0]):
                read.append(marks.pop(0))
        read.append(row)
    return read + marks


def margin_labels(rows: Sequence[Row], look: Look) -> list[Fragment]:
    """Return the headings that stand in a margin left of all other text, [] where none does."""
    heads = [row.pieces[0] for row in rows if is_label(row, look)]
    beside = [piece.x0 for row in rows for piece in row.pieces if piece not in heads]
    if not heads or not beside:
        return []
    edge = max(head.x1 for head in heads)
    inside = sum(x0 > edge for x0 in beside)
    starts = [row.x0 for row in rows if row.pieces[0] not in heads]
    level = [row.pieces[1].x0 for row in rows if len(row.pieces) > 1 and row.pieces[0] in heads]
    aligned = any(abs(x0 - start) < SAME_START for x0 in level for start in starts)
    return heads if inside >= MOSTLY * len(beside) or aligned else []


def is_label(row: Row, look: Look) -> bool:
    """Return whether a row begins with a heading, "Name:" before a name being none."""
    first = row.pieces[0]
    if first.text.endswith(":") and len(row.pieces) > 1 and not first.text.isupper():
        return first.size > LARGER * row.pieces[1].size and is_heading(first, look)
    return is_heading(first, look)


def top_of(row: Row) -> float:
    """Return where the letters of a row begin."""
    return row.y - row.size


def follows(row: Row, below: Row) -> bool:
    """Return whether a label goes on in the row below."""
    return below.y - row.y < 1.5 * row.size
