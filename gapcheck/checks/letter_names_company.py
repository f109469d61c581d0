"""Whether the letter is addressed to the company of the posting."""

import re
from collections.abc import Iterator

from gapcheck.model import Finding, Job, Letter, Line, Place, Quote

NAME = r"(?P<name>[A-Z][\w&'’-]*(?:\s+(?:&\s+)?[A-Z][\w&'’-]*)*)"
# Slots in which the reader's company stands; a former employer stands elsewhere.
SLOTS = (
    re.compile(r"^Dear\s+(?:the\s+)?" + NAME + r"\s+(?:[Tt]eam|[Rr]ecruit\w*|[Hh]iring|HR|[Pp]eople)"),
    re.compile(r"(?:position|role|post|job|vacancy|opening|opportunity|work|working|career|join|joining|contribute|interview)\s+(?:at|with|for|in|to)?\s*(?:the\s+)?" + NAME),
    re.compile(r"(?:[Jj]oin(?:ing)?|excited (?:about|by)|admire|interest in|bring to|contribute to)\s+(?:the\s+)?" + NAME),
)
OPENING_LINES = 12
NOT_COMPANIES = frozenset("I My The A An This You Your We Our It Hiring Sir Madam Ms Mr Mrs Dr Manager Senior Junior Lead Head".split())


def letter_names_company(letter: Letter, job: Job) -> Iterator[Finding]:
    """A letter that names another company usually ends the application."""
    own = key_words(job.company)
    for line in letter.document.lines if own else ():
        for name, start in addressed(line):
            if not key_words(name) & own and not key_words(name) & key_words(job.title):
                place = Place(letter.document.name, line.page, line.number, start, start + len(name))
                yield Finding(
                    f"The letter speaks of “{name}”; the posting is from {job.company}.",
                    "If this is the company you write to, correct the name.",
                    (Quote(name, place),),
                )


def addressed(line: Line) -> Iterator[tuple[str, int]]:
    """Yield the names that stand where the reader's company would, with their offsets."""
    seen: set[int] = set()
    for slot in SLOTS:
        for match in slot.finditer(line.text):
            name, start = match["name"], match.start("name")
            if name.split()[0] not in NOT_COMPANIES and start not in seen:
                seen.add(start)
                yield name, start


def key_words(name: str) -> set[str]:
    """Return the words of a company's name that tell it apart."""
    small = {"the", "and", "of", "ltd", "limited", "inc", "llc", "plc", "gmbh", "ag", "co", "company", "group", "corp", "corporation"}
    return {word.casefold() for word in re.findall(r"\w+", name.replace("’s", ""))} - small
