"""The name of the person a résumé is of."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.model import Line, Quote
from gapcheck.outline.resume.contact_fields import quote, segments
from gapcheck.outline.resume.heading_names import heading_key, keys_of, known_kind
from gapcheck.outline.resume.places import is_place
from gapcheck.outline.resume.words import score

FIRST_LINES = 8
TOP_LINES = 3
MOST_WORDS = 5
SHORTEST = 3  # letters of a name that can be told again in an e-mail address
WORD = re.compile(r"^[^\W\d_][^\W\d_.'’-]*(?:[.'’-]+[^\W\d_]*)*$")

# Letters after a name that are on no list: capitals without a vowel, which no name is written in.
POST_NOMINAL = re.compile(r"^[B-DF-HJ-NP-TV-XZ]{2,6}$")


class Candidate(NamedTuple):
    """Words that may be the name, and what speaks for them besides."""

    quote: Quote
    labelled: bool
    biggest: bool
    rank: int


def find_name(lines: Sequence[Line], email: str, document_name: str) -> Quote | None:
    """Return the name in the head of a résumé, or None.

    Among what looks like one, what agrees with the e-mail address counts most, then a label,
    the size of the letters and the place on the page; a word for a job counts against it.
    """
    found = list(candidates(lines, document_name))
    best = max(found, key=lambda each: (rating(each, email), -each.rank), default=None)
    return best.quote if best and rating(best, email) > 0 else None


def candidates(lines: Sequence[Line], document_name: str) -> Iterator[Candidate]:
    """Yield all words among the first lines that have the form of a name."""
    biggest = max((line.size for line in lines), default=0.0)
    for rank, line in enumerate(lines):
        for label, begin, finish in segments(line):
            start, end = trimmed(line.text, begin, finish)
            big = 0 < line.size == biggest
            near = label == "name" or (not label and (big or rank < FIRST_LINES))
            if near and is_name(line.text[start:end], least=1 if big else 2):
                words = quote(line, start, end, document_name)
                yield Candidate(words, bool(label), big, rank)


def rating(candidate: Candidate, email: str) -> int:
    """Return how surely the candidate is the person's name; 0 or less is not sure enough."""
    account = heading_key(email.partition("@")[0])
    names = map(heading_key, re.split(r"[\s-]", candidate.quote.text))
    agrees = any(len(name) >= SHORTEST and name in account for name in names)
    place = 2 * (candidate.rank == 0) + (candidate.rank < TOP_LINES)
    looks = 3 * (candidate.labelled + candidate.biggest)
    if " " not in candidate.quote.text and not agrees:
        return 0  # one word is a name only if the e-mail address says so, too
    return 4 * agrees + looks + place - 2 * bool(score("titles", candidate.quote.text))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of a segment without degrees, "CV of" and "(they/them)"."""
    found = text[start:end]
    for paper in wording("headings")["papers"]["names"]:
        found = re.sub(
            rf"(?i)^\W*{re.escape(paper)}\b(?:\s+of\b)?[\s:–-]*|[\s:–-]+{re.escape(paper)}$",
            "",
            found,
        )
    found = re.sub(r"\s*\([^()]*\)\s*$", "", re.split(r",", found)[0]).strip(" .:–-")
    words = found.split()
    credentials = wording("contact")["credentials"]["names"]
    while len(words) > 2 and (words[-1] in credentials or POST_NOMINAL.match(words[-1])):  # noqa: PLR2004
        found = found[: found.rindex(words.pop())].rstrip(" ,(")
    start = text.index(found, start) if found else start
    return start, start + len(found)


def is_name(text: str, least: int) -> bool:
    """Return whether `text` could be a person's name of at least `least` words by its form."""
    words = text.split()
    particles = wording("contact")["credentials"]["particles"]
    return (
        least <= len(words) <= MOST_WORDS
        and all(WORD.match(word) for word in words)
        and all(word[0].isupper() or not word.islower() or word in particles for word in words)
        and words[-1][0].isupper() | (not words[-1].isascii())
        and heading_key(text) not in keys_of("papers")
        and not known_kind(text)
        and not is_place(text)
    )
