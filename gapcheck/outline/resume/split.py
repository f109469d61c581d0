"""Cutting the heading of a role at its marks: wide gaps, commas, brackets and the word "at"."""

import re
from functools import cache
from typing import TYPE_CHECKING

from gapcheck.data import wording
from gapcheck.outline.resume.places import is_capitalised, is_place, is_region, is_town
from gapcheck.outline.resume.words import SURE, Looks, is_term, score

if TYPE_CHECKING:
    from gapcheck.outline.resume.listed import Look

WIDE = re.compile(
    r"\t+|\s{2,}|\s*[|•·●▪‧∙¦]\s*|\s+[-–—―]+\s+|\s*[—―]\s*|\s+//\s+"
    r"|(?<=\w)[-–]+\s+(?=[A-ZÀ-Þ])|\s+[-–]+(?=[A-ZÀ-Þ])|(?<=[^\W\d]):\s+"
    # A full stop parts what is told behind it; a short form before it has fewer letters.
    r"|(?:(?<=[^\W\d_]{6})|(?<=\)))\s*\.\s+(?=[A-ZÀ-Þ])"
)
COMMA = re.compile(r"\s*,\s+|\s*;\s+")
ENCLOSED = re.compile(r"\([^()]*\)|\[[^\]]*\]|“[^”]*”|\"[^\"]*\"|«[^»]*»")
EDGES = " \t,;:|•·●▪–—―-"
JOINTS = ("joints", "weak_joints")
PAIR = 2


def segments_of(text: str) -> list[str]:
    """Return the parts of a line between wide gaps, bars and dashes, terms of work left out."""
    return [part for part in split_outside(WIDE, text) if not is_term(part)]


def commas_of(text: str) -> list[str]:
    """Return the parts of a segment between commas, terms of work left out."""
    return [part for part in split_outside(COMMA, text) if not is_term(part)]


def split_outside(separator: re.Pattern[str], text: str) -> list[str]:
    """Return the parts of `text` between separators that stand in no brackets or quotes."""
    masked = ENCLOSED.sub(lambda match: "x" * len(match[0]), text)
    parts, start = [], 0
    for match in separator.finditer(masked):
        parts.append(text[start : match.start()])
        start = match.end()
    bare = (part.strip(EDGES).lstrip(". ") for part in (*parts, text[start:]))
    return [part for part in bare if part]


def split_at_joint(text: str, looks: Looks) -> tuple[str, str] | None:
    """Return the two sides of "Title at Employer", or None.

    After "in", "for" and the like an employer must be sure; after "at" it need not.
    """
    joints = list(joint_pattern().finditer(text))
    for match in sorted(joints, key=lambda joint: (not joint["strong"], -joint.start())):
        title, rest = text[: match.start()].strip(EDGES), text[match.end() :].strip(EDGES)
        sure = match["strong"] or score(looks.employer, rest.partition(",")[0]) == SURE
        if sure and score(looks.title, title) and rest[:1].isupper():
            return title, rest
    return None


@cache
def joint_pattern() -> re.Pattern[str]:
    """Return the pattern of the words between title and employer in "Title at Employer"."""
    strong, weak = ("|".join(map(re.escape, wording("roles")[key])) for key in JOINTS)
    return re.compile(rf"(?:,|\s)\s*(?:(?P<strong>{strong})|{weak})\s+(?=[^\W\d_])")


def split_place(text: str, least: int = 1) -> tuple[str, str]:
    """Return `text` without the place at its end, and that place; `least` comma parts stay.

    A town before its state or country goes with it, an employer there does not.
    """
    parts = split_outside(COMMA, text)
    start = len(parts)
    while start > least and is_place(parts[start - 1]):
        start -= 1
    if start == len(parts):
        return text, ""
    town = parts[start - 1]
    if start > least and is_region(parts[start]) and not score("employers", town):
        start -= is_capitalised(town)
    return ", ".join(parts[:start]), ", ".join(parts[start:])


def split_employer(text: str, looks: Looks) -> tuple[str, str]:
    """Return the name and the place in a segment that tells an employer or a school."""
    name, place = split_place(without_aside(text))
    parts = split_outside(COMMA, name)
    if town := unknown_town(parts, looks, least=0):
        name, place = parts[0], ", ".join(filter(None, (town, place)))
    return without_aside(name), place


def split_enclosed(text: str, looks: Looks) -> tuple[str, str]:
    """Return title and employer of "Cook (Harbour Grill)"; else `text` and nothing."""
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    named = match and score(looks.employer, match[2]) == SURE and not score(looks.title, match[2])
    if match and named and match[2][0].isupper() and not is_term(match[2]):
        return match[1], match[2]
    return text, ""


def unknown_town(parts: list[str], looks: Looks, least: int = SURE) -> str:
    """Return the second of two parts if it could be the town of an employer before it.

    `least` is how much the first must look like an employer.
    """
    if len(parts) != PAIR or score(looks.employer, parts[0]) < least or not is_town(parts[1]):
        return ""
    others: tuple[Look, ...] = ("titles", "grades", "degrees", "units")
    return "" if any(score(look, parts[1]) for look in others) else parts[1]


def without_aside(text: str) -> str:
    """Return an employer's name without the words in brackets that explain it."""
    return re.sub(r"\s*\([^)]*\)?$", "", text).strip(EDGES) or text
