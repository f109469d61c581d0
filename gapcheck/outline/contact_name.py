"""The name of the person a résumé is of."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.data import wording
from gapcheck.model import Line, Quote
from gapcheck.outline.contact_fields import quote, segments
from gapcheck.outline.heading_names import heading_key, keys_of, known_kind
from gapcheck.outline.places import is_place
from gapcheck.outline.role_words import score

FIRST_LINES = 8
MOST_WORDS = 5
WORD = re.compile(r"^[^\W\d_][^\W\d_.'’-]*(?:[.'’-]+[^\W\d_]*)*$")


def find_name(lines: Sequence[Line], email: str, document_name: str) -> Quote | None:
    """Return the name in the head of a résumé, or None.

    Among what looks like one, what agrees with the e-mail address counts most, then a label,
    the size of the letters and the place on the page; a word for a job counts against it.
    """
    biggest = max((line.size for line in lines), default=0.0)
    found = [
        (
            rating(line, label, text, email, biggest, rank),
            -rank,
            quote(line, start, end, document_name),
        )
        for rank, line in enumerate(lines)
        for label, start, end in segments(line)
        if label in ("", "name") and (rank < FIRST_LINES or label)
        for start, end, text in [trimmed(line.text, start, end)]
        if is_name(text)
    ]
    best = max(found, key=lambda each: each[:2], default=None)
    return best[2] if best and best[0] > 0 else None


def rating(line: Line, label: str, text: str, email: str, biggest: float, rank: int) -> int:
    """Return how surely `text` is the person's name."""
    account = heading_key(email.partition("@")[0])
    agrees = any(
        len(key) > 2 and key in account for key in map(heading_key, re.split(r"[\s-]", text))
    )  # noqa: PLR2004
    return (
        4 * agrees
        + 3 * bool(label)
        + 2 * (bool(biggest) and line.size == biggest)
        + 2 * (rank == 0)
        + (rank < 3)  # noqa: PLR2004
        - 2 * bool(score("titles", text))
    )


def trimmed(text: str, start: int, end: int) -> tuple[int, int, str]:
    """Return the bounds and words of a segment without degrees, titles and "CV of"."""
    found = text[start:end]
    for paper in wording("headings")["papers"]["names"]:
        found = re.sub(
            rf"(?i)^\W*{re.escape(paper)}\b(?:\s+of\b)?[\s:–-]*|[\s:–-]+{re.escape(paper)}$",
            "",
            found,
        )
    found = re.split(r",", found)[0].strip(" .:–-")
    words = found.split()
    credentials = wording("contact")["credentials"]["names"]
    while len(words) > 2 and words[-1] in credentials:  # noqa: PLR2004
        found = found[: found.rindex(words.pop())].rstrip(" ,(")
    start = text.index(found, start) if found else start
    return start, start + len(found), found


def is_name(text: str) -> bool:
    """Return whether `text` could be a person's name by its form."""
    words = text.split()
    particles = wording("contact")["credentials"]["particles"]
    return (
        1 < len(words) <= MOST_WORDS
        and all(WORD.match(word) for word in words)
        and all(word[0].isupper() or not word.islower() or word in particles for word in words)
        and words[-1][0].isupper() | (not words[-1].isascii())
        and heading_key(text) not in keys_of("papers")
        and not known_kind(text)
        and not is_place(text)
    )
