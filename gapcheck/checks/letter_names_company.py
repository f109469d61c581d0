"""Whether the letter is addressed to the company of the posting."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.check import DoesNotApplyError
from gapcheck.checks.naming import is_slip, key_words, telling_words
from gapcheck.checks.quoting import quote_line, quote_part
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Finding, Job, Letter, Line, Quote, Resume
from gapcheck.outline.posting.names import is_employer
from gapcheck.outline.resume.places import is_place
from gapcheck.outline.resume.words import score
from gapcheck.words import key_of


@cache
def slots(kind: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of the slots of a kind in which the reader's company stands."""
    data = wording("names")["letter"]
    return tuple(re.compile(slot.replace("NAME", data["name"])) for slot in data[kind])


def letter_names_company(
    letter: Letter, job: Job, resume: Resume, lexicon: Lexicon
) -> Iterator[Finding]:
    """A letter that names another company reads as if it were meant for somebody else."""
    head = frozenset(line.number for line in letter.head)
    places: dict[str, list[Quote]] = {}
    for line in letter.document.lines:
        for name, start in (*addressed(line), *addressee(line, head)):
            wrong = not is_at_home(name, job) and not is_no_company(name, lexicon)
            if wrong and (greets(line) or not is_own(name, resume)):
                place = quote_part(line, start, start + len(name), letter.document.name)
                places.setdefault(name, []).append(place)
    for name, quotes in places.items():
        yield Finding(
            f"The letter speaks of “{name}”; {whose(job)}.",
            "If this is the company you write to, correct the name.",
            (*quotes, *first_mention(job)),
        )
    if not places and not names_the_company(letter, job):
        raise DoesNotApplyError


def names_the_company(letter: Letter, job: Job) -> bool:
    """Tell whether a telling word of the posting's company stands in the letter."""
    return not key_words(job.company).isdisjoint(key_words(letter.document.text))


def addressed(line: Line) -> Iterator[tuple[str, int]]:
    """Yield the names that stand where the reader's company would, with their offsets."""
    seen: set[int] = set()
    sure = [match for slot in slots("slots") for match in slot.finditer(line.text)]
    perhaps = [match for slot in slots("company_slots") for match in slot.finditer(line.text)]
    for match in sure + [match for match in perhaps if is_employer(match["name"])]:
        name, start = match["name"], match.start("name")
        first = name.split()[0]
        if first not in wording("names")["letter"]["no_company"] and start not in seen:
            seen.add(start)
            yield name, start


def addressee(line: Line, head: frozenset[int]) -> Iterator[tuple[str, int]]:
    """Yield the company of a line of the address above the greeting, with its offset."""
    name = line.text.strip(" ,.")
    last = name.casefold().rpartition(" ")[2]
    known = last in wording("names")["letter"]["addressees"]
    if line.number in head and known and is_employer(name):
        yield name, line.text.index(name)


def is_at_home(name: str, job: Job) -> bool:
    """Tell whether a name is one of the posting, be it with a slip.

    A word that many companies share, such as "Foods", is not enough.
    """
    known, words = key_words(job.document.text), list(telling_words(name))
    own = key_words(job.company)
    if not words or (own and own <= set(words)):
        return True
    there = [word in known or any(is_slip(word, each) for each in known) for word in words]
    return there[0] or sum(there) * 2 > len(words)


def is_no_company(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name is a skill, a place or a title."""
    return bool(lexicon.owners(key_of(name)) or is_place(name) or score("titles", name))


def greets(line: Line) -> bool:
    """Tell whether a line is the greeting."""
    return bool(re.match(r"\s*dear\b", line.text, re.IGNORECASE))


def is_own(name: str, resume: Resume) -> bool:
    """Tell whether a name stands in the résumé: a former employer, a client, a school."""
    return key_words(name) <= key_words(resume.document.text)


def whose(job: Job) -> str:
    """Return whose the posting is, as far as it tells."""
    return f"the posting is from {job.company}" if job.company else "the posting does not name it"


def first_mention(job: Job) -> tuple[Quote, ...]:
    """Return the first line of the posting that names its company."""
    lines = (line for line in job.document.lines if job.company and job.company in line.text)
    return tuple(quote_line(line, job.document.name) for line in list(lines)[:1])
