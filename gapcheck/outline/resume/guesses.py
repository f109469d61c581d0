"""What words of no list may name, by the form that they have: employers, schools and towns."""

import re

from gapcheck.outline.resume.listed import Look
from gapcheck.outline.resume.places import is_place, is_town
from gapcheck.outline.resume.split import segments_of, without_aside
from gapcheck.outline.resume.words import JOB, Looks, score

OTHERS: tuple[Look, ...] = ("titles", "employers", "degrees", "schools", "units", "grades")


def could_be_employer(text: str, looks: Looks) -> bool:
    """Return whether `text` is a name and no grade; a school's is in capitals throughout."""
    if not text[:1].isupper() or score("grades", text) or is_place(text):
        return False
    return looks is JOB or could_be_school(text)


def could_be_school(text: str) -> bool:
    """Return whether `text` is in capitals throughout, and no number, subject or mark."""
    if re.search(r"\([A-G][*+-]?\)$", text):
        return False
    text = without_aside(text)
    words = re.findall(r"[^\W\d_]{4,}", text)
    several = re.search(r"\d|\+|^\w+ing (?:and|&)\b", text)
    return not several and all(word[0].isupper() for word in words)


def could_be_town(text: str) -> bool:
    """Return whether a line that stands alone may be a town: a name, and of nothing else."""
    alone = is_town(text) and len(segments_of(text)) == 1
    return alone and not any(score(look, text) for look in OTHERS)
