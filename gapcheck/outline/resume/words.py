"""How much a few words look like a title, an employer, a degree or a school."""

import re
from functools import cache
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.outline.resume.listed import Look, listed


class Looks(NamedTuple):
    """The lists by which the heading of a job, or of a study, is read."""

    title: Look
    employer: Look


NAMING: tuple[Look, ...] = ("titles", "employers", "degrees", "schools")
JOB = Looks("titles", "employers")
STUDY = Looks("degrees", "schools")
ASIDE = re.compile(r"\s*[([][^)\]]*[)\]]?")
# What stands after one of these says more of the word before: "Head of Finance".
SURE = 2  # score of words whose main one is of the list
FEWEST_WORDS = 4  # of a line that tells something
PROSE = 6  # words without a capital or a name, which head nothing
LONG = 8  # words, after which a line without a title or employer is no heading
AFTER = re.compile(r"\s+(?:of|for|to|in|then|de|der|für|per|und|with|/|&|and)\s+.*", re.IGNORECASE)
# The step within a title ("Engineer II", "Nurse Band 6").
SET_APART = re.compile(r"\s*(?:[-–—:;,|(/]|\s{2}|$)")
STEP = re.compile(r"\s+(?:[IVX]{1,4}|\d|(?i:grade|band|level|step)\s+\w{1,3})$")


def score(look: Look, text: str) -> int:
    """Return 2 if the main word of `text` is of the list, 1 if another word is, else 0.

    The main word is the last, or the last before "of" and the like; of a degree the first. A
    title in the plural ("Finch Architects") is no main word.
    """
    bare = ASIDE.sub("", text).strip(" .,;:\"'“”")
    hits = tuple(listed(look, bare))
    if look == "degrees" and hits and not hits[0].start:
        return SURE
    ends = {hit.end for hit in hits if look != "titles" or not hit.plural}
    heads = {len(bare), len(AFTER.sub("", bare)), len(STEP.sub("", bare))}
    return SURE if ends & heads else int(bool(hits))


def names_a_crew(text: str) -> bool:
    """Return whether a name ends with a title in the plural, as those of firms do."""
    *_, last = [None, *listed("titles", text)]
    capitals = all(word[:1].isupper() for word in re.findall(r"[^\W\d_]{4,}", text))
    return (
        last is not None and last.plural and last.start > 0 and last.end == len(text) and capitals
    )


def is_break(text: str) -> bool:
    """Return whether a role's heading tells of time off rather than of work.

    "Carer for my father" does, though a carer is a title; so does "Career break - family carer".
    """
    told = next(listed("breaks", text), None)
    if told and text[: told.end].casefold().endswith((" my", " our")):
        return True
    if told is None or any(listed("not_breaks", text)):
        return False
    opens = not text[: told.start].strip() and SET_APART.match(text, told.end)
    return bool(opens) or score("titles", text) < SURE


def is_term(text: str) -> bool:
    """Return whether `text` only tells the terms of work, such as "part time"."""
    bare = text.strip(" ().,;").casefold()
    return bare in wording("roles")["terms"]


@cache
def past_verbs() -> frozenset[str]:
    """Return the past forms with which people begin to tell what they did."""
    telling = wording("roles")["telling"]
    regular = (form for verb in wording("verbs")["verbs"] for form in regular_past(verb))
    return frozenset({*regular, *telling["past"]} - {*telling["titles"]})


def regular_past(verb: str) -> tuple[str, ...]:
    """Return the past forms that a regular verb may have."""
    if verb.endswith("e"):
        return (f"{verb}d",)
    if verb.endswith("y"):
        return (f"{verb[:-1]}ied", f"{verb}ed")
    return (f"{verb}ed", f"{verb}{verb[-1]}ed")


def tells(text: str) -> bool:
    """Return whether a line tells what was done, rather than names a role."""
    words = re.findall(r"[\w'’-]+", text.casefold())
    if len(words) < FEWEST_WORDS:
        return False
    if starts_telling(text):
        return True
    small = sum(word in wording("roles")["telling"]["small"] for word in words)
    return len(words) > LONG and small > 1 and not any(score(look, text) for look in NAMING)


def starts_telling(text: str) -> bool:
    """Return whether the first word is a verb in the past, or others with which people tell."""
    first = re.match(r"[\w'’-]+", text.casefold())
    if first and first[0] in past_verbs():
        return True
    named = score("titles", re.split(r",|\s{2,}", text)[0]) == SURE
    return text.casefold().startswith(openings()) and not named


def is_prose(text: str) -> bool:
    """Return whether some words name nothing: many, none with a capital but the first."""
    words = re.findall(r"[^\W\d_]+", text)
    small = len(words) >= PROSE and all(word.islower() for word in words[1:])
    return small and score("titles", text) < SURE and not score("degrees", text)


def without_opening(text: str) -> str:
    """Return the role or degree in "Working as a site engineer in …", else `text` as it is."""
    openings = "|".join(wording("roles")["telling"]["as_role"])
    rest = re.sub(rf"(?i)^\W*(?:{openings})\s+(?:an?\s+|the\s+|my\s+)?", "", text)
    return rest if score("titles", rest) or score("degrees", rest) == SURE else text


def openings() -> tuple[str, ...]:
    """Return the words with which a telling line begins."""
    return tuple(wording("roles")["telling"]["openings"])
