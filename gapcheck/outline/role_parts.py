"""Telling title, employer and place apart in the heading of a role."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.outline.places import is_capitalised, is_place, is_region, is_town
from gapcheck.outline.role_words import Look, is_term, score

WIDE = re.compile(r"\t+|\s{2,}|\s*[|•·●▪‧∙¦]\s*|\s+[-–—―]+\s+|\s*[—―]\s*|\s+//\s+")
COMMA = re.compile(r"\s*,\s+|\s*;\s+")
ENCLOSED = re.compile(r"\([^()]*\)|\[[^\]]*\]|“[^”]*”|\"[^\"]*\"|«[^»]*»")
PAIR = 2
SURE = 2  # score of a part whose main word is of a list
EDGES = " \t,;:|•·●▪–—―-"


class Parts(NamedTuple):
    """What a heading names, empty where it names nothing of the kind."""

    title: str = ""
    employer: str = ""
    place: str = ""


def split_outside(separator: re.Pattern[str], text: str) -> list[str]:
    """Return the parts of `text` between separators that stand in no brackets or quotes."""
    masked = ENCLOSED.sub(lambda match: "x" * len(match[0]), text)
    parts, start = [], 0
    for match in separator.finditer(masked):
        parts.append(text[start : match.start()])
        start = match.end()
    return [part.strip(EDGES) for part in (*parts, text[start:]) if part.strip(EDGES)]


def read_parts(texts: Sequence[str], *, study: bool = False) -> Parts:
    """Return what the heading lines `texts`, dates taken out, name as title, employer, place.

    With `study`, degrees and schools are looked for instead of titles and employers.
    """
    what: Look = "degrees" if study else "titles"
    where: Look = "schools" if study else "employers"
    segments = [part for text in texts for part in split_outside(WIDE, text) if not is_term(part)]
    places = [part for part in segments if is_place(part) and not score(what, part)]
    named = [part for part in segments if part not in places] or segments[:1]
    parts = from_segments(named, what, where) if named else Parts()
    return parts if parts.place or not places else parts._replace(place=places[0])


def project_parts(texts: Sequence[str]) -> Parts:
    """Return what the heading of a project names: first what it is, then for whom and where."""
    segments = [part for text in texts for part in split_outside(WIDE, text)]
    employer = next((part for part in segments[1:] if score("employers", part) == SURE), "")
    place = next((part for part in segments[1:] if is_place(part)), "")
    return Parts(segments[0] if segments else "", employer, place)


def from_segments(named: Sequence[str], what: Look, where: Look) -> Parts:
    """Return the parts of a heading whose title and employer may stand in segments of their own."""
    if len(named) == 1:
        return from_commas(named[0], what, where)
    title = max(
        named, key=lambda part: (score(what, part) - score(where, part), -named.index(part))
    )
    others = [part for part in named if part is not title]
    employer = max(
        others, key=lambda part: (score(where, part) - score(what, part), -others.index(part))
    )
    inner = from_commas(title, what, where)
    if inner.employer and score(where, inner.employer) > score(where, employer):
        return inner
    name, place = without_place(employer)
    if town := unknown_town(split_outside(COMMA, name), where):
        name, place = split_outside(COMMA, name)[0], ", ".join(filter(None, (town, place)))
    return Parts(
        without_terms(without_place(title)[0]),
        without_aside(name),
        place or without_place(title)[1],
    )


def from_commas(text: str, what: Look, where: Look) -> Parts:
    """Return the parts of "Title, Employer, Place" or "Title at Employer"."""
    joint = joined(text, what)
    rest, place = without_place(text, 2)
    if joint:
        name, place = without_place(joint[1])
        return Parts(joint[0], without_aside(name), place)
    parts = [part for part in split_outside(COMMA, rest) if not is_term(part)]
    if not parts:
        return Parts(place=place)
    titled = max(
        (i for i, part in enumerate(parts) if 0 < score(what, part) >= score(where, part)),
        default=-1,
    )
    return arrange(parts, titled, place, where)


def arrange(parts: Sequence[str], titled: int, place: str, where: Look) -> Parts:
    """Return the comma parts in their roles; `titled` is the last that looks like a title."""
    after = range(titled + 1, len(parts))
    employers = [i for i in after if score(where, parts[i])]
    if titled == -1 and employers and employers[0] == 0:
        rest = ", ".join(parts[1:])
        town = not place and (is_place(rest) or rest == unknown_town(parts, where))
        return Parts("", parts[0], rest) if town else Parts(rest, without_aside(parts[0]), place)
    if not employers:
        employers = [i for i in after if i > 0 and could_be_employer(parts[i])]
        if len(employers) > 1 and not place:
            place = parts[employers.pop()]
    if not employers:
        return Parts(", ".join(parts), "", place)
    at = employers[-1]
    return Parts(
        ", ".join(parts[:at]), without_aside(parts[at]), place or ", ".join(parts[at + 1 :])
    )


def unknown_town(parts: Sequence[str], where: Look) -> str:
    """Return the second of two parts if it follows a sure employer and could be its town."""
    if len(parts) == PAIR and score(where, parts[0]) == SURE and is_town(parts[1]):
        return "" if score("titles", parts[1]) or score("grades", parts[1]) else parts[1]
    return ""


def could_be_employer(text: str) -> bool:
    """Return whether `text` is a name, and neither a grade nor a number."""
    return text[:1].isupper() and not score("grades", text)


def joined(text: str, what: Look) -> tuple[str, str] | None:
    """Return title and employer of "Title at Employer", or None."""
    joints = "|".join(map(re.escape, wording("roles")["joints"]))
    match = re.match(rf"(.+?)(?:,|\s)\s*(?:{joints})\s+(?=[^\W\d_])(.+)", text)
    if not match or not score(what, match[1]) or not match[2][:1].isupper():
        return None
    return match[1].strip(EDGES), match[2].strip(EDGES)


def without_place(text: str, least: int = 1) -> tuple[str, str]:
    """Return `text` without the place at its end, and that place; `least` parts stay.

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


def without_terms(text: str) -> str:
    """Return a title without parts such as "part time"."""
    return ", ".join(part for part in split_outside(COMMA, text) if not is_term(part)) or text


def without_aside(text: str) -> str:
    """Return an employer's name without the words in brackets that explain it."""
    return re.sub(r"\s*\([^)]*\)?$", "", text).strip(EDGES) or text
