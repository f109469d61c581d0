"""Whether the letter is addressed to the company of the posting."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Finding, Job, Letter, Line, Place, Quote


@cache
def slots() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of the slots in which the reader's company stands."""
    data = wording("names")["letter"]
    return tuple(re.compile(slot.replace("NAME", data["name"])) for slot in data["slots"])


def letter_names_company(letter: Letter, job: Job) -> Iterator[Finding]:
    """A letter that names another company usually ends the application."""
    own = key_words(job.company)
    for line in letter.document.lines if own else ():
        for name, start in addressed(line):
            if not key_words(name) & own and not key_words(name) & key_words(job.title):
                place = Place(
                    letter.document.name, line.page, line.number, start, start + len(name)
                )
                yield Finding(
                    f"The letter speaks of “{name}”; the posting is from {job.company}.",
                    "If this is the company you write to, correct the name.",
                    (Quote(name, place),),
                )


def addressed(line: Line) -> Iterator[tuple[str, int]]:
    """Yield the names that stand where the reader's company would, with their offsets."""
    seen: set[int] = set()
    for slot in slots():
        for match in slot.finditer(line.text):
            name, start = match["name"], match.start("name")
            if (
                name.split()[0] not in wording("names")["letter"]["no_company"]
                and start not in seen
            ):
                seen.add(start)
                yield name, start


def key_words(name: str) -> set[str]:
    """Return the words of a company's name that tell it apart."""
    small = set(wording("names")["letter"]["small"])
    return {word.casefold() for word in re.findall(r"\w+", name.replace("’s", ""))} - small
