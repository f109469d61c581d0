"""Whether jobs that have ended are told in the past tense."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.bullets import bullets_of, gathered
from gapcheck.checks.quoting import quote_line
from gapcheck.data import wording
from gapcheck.model import Finding, Resume, Role


@cache
def present_verbs() -> frozenset[str]:
    """Return the present forms, such as "manage" and "manages", that can be nothing else."""
    plain = set(wording("verbs")["verbs"]) - set(wording("craft")["tense"]["doubtful"])
    return frozenset(plain | {third_person(verb) for verb in plain})


def third_person(verb: str) -> str:
    """Return the form of a verb after "she"."""
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"


def past_tense(resume: Resume) -> Iterator[Finding]:
    """A job that has ended reads as ended when its verbs are in the past tense."""
    quotes = [
        quote_line(line, resume.document.name)
        for role in resume.roles
        if role.kind != "education" and has_ended(role)
        for line in bullets_of(role)
        if first_word(line.text) in present_verbs()
    ]
    yield from gathered(
        "{lines} of jobs that have ended begin in the present tense.",
        "Put the verb into the past: “Manage” becomes “Managed”.",
        quotes,
    )


def has_ended(role: Role) -> bool:
    """Tell whether a role surely is over."""
    return bool(role.period and role.period.end and not role.period.current)


def first_word(text: str) -> str:
    """Return the first word of a line, in small letters."""
    found = re.match(r"\W*([^\W\d_]+(?:-[^\W\d_]+)*)", text)
    return found[1].lower() if found else ""
