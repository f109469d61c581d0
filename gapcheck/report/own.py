"""Which files gapcheck wrote itself: only they may be written over."""

import json
import re
from typing import Any

from gapcheck.errors import GapcheckError

PDF = b"%PDF-"
NAME = "gapcheck"
PAGE = re.compile(r'<meta name="generator" content="gapcheck [^"]*">')
LAST_WORDS = re.compile(
    r"^Made on your own machine by gapcheck \S+; [^<]{,200} how\s+anybody\s+will\s+decide\.\Z",
    re.MULTILINE,
)
JSON_KEYS = frozenset({"format", "version", "lexicon", "vocabulary", "requirements"})


def is_own(content: bytes) -> bool:
    """Tell whether the content of a file is a report or an index of reports by gapcheck.

    Each form says so in its own way: a page and a PDF name their maker, JSON and SARIF by their
    fields, Markdown and text by their last words, so that notes added behind those are kept.
    """
    if content.startswith(PDF):
        return is_own_pdf(content)
    text = content.decode("utf-8", "replace").strip()
    if text.startswith("{"):
        return is_own_data(text)
    return bool((PAGE if text.startswith("<!doctype html>") else LAST_WORDS).search(text))


def is_own_pdf(content: bytes) -> bool:
    """Tell whether a PDF names gapcheck as what made it; one that cannot be read does not."""
    from gapcheck import parsers  # noqa: PLC0415 - heavy

    try:
        producer = parsers.read(content, "report.pdf").producer
    except GapcheckError:
        return False
    return producer.startswith(f"{NAME} ")


def is_own_data(text: str) -> bool:
    """Tell whether JSON is a report, or SARIF that gapcheck wrote."""
    try:
        data: Any = json.loads(text)
        own = data.keys() >= JSON_KEYS or data["runs"][0]["tool"]["driver"]["name"] == NAME
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError):
        return False
    return bool(own)
