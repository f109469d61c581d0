"""Marks of a person specification: "(E)" or "(D)" behind a line says essential or desirable."""

import re
from collections.abc import Sequence
from dataclasses import replace

from gapcheck.model import Priority
from gapcheck.outline.posting.statements import Statement

FEWEST = 3  # lines with a mark, so that no chance letter is one
# The mark, and behind it perhaps the letters that say how it is assessed ("(E) A/I").
MARK = re.compile(
    r"[\s–-]*[(\[]?\b(?P<rank>E|D|Essential|Desirable)\b[)\]]?"
    r"(?:\s*[–-]?\s*\(?[A-Z]{1,3}(?:\s*[/,&+]\s*[A-Z]{1,3})*\)?)?\s*$"
)
LEGEND = re.compile(r"(?i)\bE\s*[=:–-]\s*essential\b|\bD\s*[=:–-]\s*desirable\b|^assessed by\b")
CODES = re.compile(r"[A-Z](?:\s*[/,&+]\s*[A-Z]){0,4}")  # how a line is assessed
RANKS: dict[str, Priority] = {"E": "must", "D": "nice"}


def marked(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements without such marks, each ranked by its own, and without their legend.

    They stay as they are where fewer than a few lines bear a mark.
    """
    explained = any(LEGEND.search(s.text) for s in statements)
    asked = [s for s in statements if not (explained and is_key(s.text))]
    marks = [MARK.search(s.text) for s in asked]
    if sum(mark is not None and mark.start() > 0 for mark in marks) < FEWEST:
        return tuple(asked)
    return tuple(ranked(statement, mark) for statement, mark in zip(asked, marks, strict=True))


def is_key(text: str) -> bool:
    """Tell whether a statement explains the marks, or is but a mark ("A/I")."""
    return bool(LEGEND.search(text) or CODES.fullmatch(text))


def ranked(statement: Statement, mark: re.Match[str] | None) -> Statement:
    """Return a statement without its mark and with the rank it tells."""
    if mark is None or not mark.start():
        return statement
    return replace(
        statement, text=statement.text[: mark.start()], rank=RANKS[mark["rank"][0].upper()]
    )
