"""Abbreviations that are never spelt out."""

import re
from collections.abc import Iterator

from gapcheck.checks.bullets import MOST_QUOTES, told
from gapcheck.checks.quoting import quote_within
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Finding, Job, Quote, Resume
from gapcheck.words import key_of

ACRONYM = re.compile(r"(?<![\w&/.@-])[A-Z]{3,6}(?![\w&@-]|\.\w)")
FEWEST = 3
SMALL = r"(?:\s+(?:and|of|for|the|in|to|&)\b)*"


def unspelt_acronyms(resume: Resume, job: Job, lexicon: Lexicon) -> Iterator[Finding]:
    """One or two belong to any trade; from three on, a reader from outside it is lost."""
    text, asked = resume.document.text, job.document.text
    found: dict[str, Quote] = {}
    for line in told(resume):
        if line.text.upper() != line.text:
            for match in ACRONYM.finditer(line.text):
                found.setdefault(match[0], quote_within(line, *match.span()))
    names = " ".join(f"{role.title} {role.employer} {role.place}" for role in resume.roles)
    unknown = [
        name
        for name in found
        if not is_known(name, lexicon)
        and not re.search(rf"\b{name}\b", f"{asked} {names}")
        and not is_spelt(name, text)
    ]
    if len(unknown) >= FEWEST:
        yield Finding(
            f"Never spelt out: {', '.join(unknown)}.",
            "Write it out where it stands first, with the short form behind it in brackets.",
            tuple(found[name] for name in unknown[:MOST_QUOTES]),
        )


def is_known(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a lexicon, or any reader of résumés, knows an abbreviation."""
    credentials = {word.upper() for word in wording("contact")["credentials"]["names"]}
    common = {*wording("craft")["acronyms"]["known"], *credentials}
    return bool({name, name.removesuffix("S")} & common) or bool(lexicon.owners(key_of(name)))


def is_spelt(name: str, text: str) -> bool:
    """Tell whether words with these initials stand in a text, or a bracket beside the name."""
    initials = rf"{SMALL}[\s-]+".join(rf"{letter}[\w’'-]+" for letter in name)
    beside = rf"\b{name}\s*\(\s*\w+\s+\w|\w+\s*\(\s*{name}\s*\)"
    return bool(re.search(rf"\b{initials}", text, re.IGNORECASE) or re.search(beside, text))
