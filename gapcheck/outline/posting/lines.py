"""What a posting's lines are by the lines beside them: fields of a form, openings of a list."""

import re
from collections.abc import Sequence
from itertools import pairwise

from gapcheck.model import Line
from gapcheck.outline.posting.statements import Statement

LABEL = re.compile(r"[A-Z][\w /&'’-]{1,35}:\s+\S")
LONGEST_FIELD = 12  # words
LONGEST_OPENER = 8  # words


def form_lines(statements: Sequence[Statement]) -> frozenset[int]:
    """Return the numbers of the lines that stand beside another of a form ("Team: Sales")."""
    return frozenset(
        line.number
        for pair in pairwise(lines_of(statements))
        if all(is_field(line) for line in pair)
        for line in pair
    )


def openers(statements: Sequence[Statement]) -> frozenset[int]:
    """Return the numbers of the short lines with which a list may begin."""
    return frozenset(
        line.number
        for line, after in pairwise(lines_of(statements))
        if after.bullet and not line.bullet and is_short(line)
    )


def lines_of(statements: Sequence[Statement]) -> list[Line]:
    """Return the lines of the statements, each once and in order."""
    return list({s.line.number: s.line for s in statements}.values())


def is_field(line: Line) -> bool:
    """Tell whether a line is a label and a few words."""
    return len(line.text.split()) <= LONGEST_FIELD and bool(LABEL.match(line.text.strip()))


def is_short(line: Line) -> bool:
    """Tell whether a line is a few words and no sentence."""
    return len(line.text.split()) <= LONGEST_OPENER and not line.text.rstrip().endswith(".")
