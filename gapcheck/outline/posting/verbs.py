"""The verbs with which duties begin."""

import re
from functools import cache

from gapcheck.data import wording
from gapcheck.words import fold


@cache
def verb_forms() -> frozenset[str]:
    """Return the folded forms of the verbs with which duties begin."""
    return frozenset(fold(form) for verb in wording("verbs")["verbs"] for form in forms_of(verb))


@cache
def vague_forms() -> frozenset[str]:
    """Return the folded forms of those that tell too little of what is done."""
    return frozenset(fold(form) for verb in wording("verbs")["vague"] for form in forms_of(verb))


def forms_of(verb: str) -> tuple[str, ...]:
    """Return the base, -s, -ing and -ed forms of a verb, by the rules of English spelling."""
    stem = verb.removesuffix("e")
    doubled = re.sub(r"(?<=[^aeiou][aeiou])([bdgmnprt])$", r"\1\1", verb)
    past = re.sub(r"(?<=[^aeiou])y$", "i", stem)
    return (
        verb,
        f"{verb}s",
        f"{verb}es",
        f"{past}es",
        f"{stem}ing",
        f"{doubled}ing",
        f"{past}ed",
        f"{doubled}ed",
    )
