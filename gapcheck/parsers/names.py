"""The name at the top of a résumé, put together where it is set on two or three large lines."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from gapcheck.data import wording
from gapcheck.model import Line

LARGER = 1.25  # times the size of the text
MOST_LINES = 3
MOST_LAST = 2  # words of the last line; the others have one


def with_whole_name(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, "Maya" and "Okafor" below it as one where no others are as large."""
    largest = max((line.size for line in lines), default=0.0)
    at = [n for n, line in enumerate(lines) if line.size == largest]
    parts = [lines[n] for n in at]
    if not is_stacked_name(parts, at) or largest < LARGER * median(line.size for line in lines):
        return list(lines)
    whole = replace(parts[-1], text=" ".join(part.text.strip() for part in parts), heading=False)
    return [*lines[: at[0]], whole, *lines[at[-1] + 1 :]]


def is_stacked_name(parts: Sequence[Line], at: Sequence[int]) -> bool:
    """Return whether lines, the numbers of which are `at`, are the words of one name."""
    if not 1 < len(parts) <= MOST_LINES or at[-1] - at[0] != len(at) - 1 or not parts[0].size:
        return False
    words = [part.text.split() for part in parts]
    short = all(len(each) == 1 for each in words[:-1]) and len(words[-1]) <= MOST_LAST
    looks = {(part.page, part.bold, part.bullet) for part in parts}
    return short and len(looks) == 1 and is_name([word for each in words for word in each])


def is_name(words: Sequence[str]) -> bool:
    """Return whether words could be a person's name, and are not "Curriculum Vitae"."""
    papers = {name.casefold() for name in wording("headings")["papers"]["names"]}
    particles = wording("contact")["credentials"]["particles"]
    told = {words[0].casefold(), " ".join(words).casefold()}
    letters = all(word.replace("-", "").isalpha() for word in words)
    return letters and not told & papers and all(w[0].isupper() or w in particles for w in words)
