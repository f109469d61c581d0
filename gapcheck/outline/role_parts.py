"""Telling title, employer and place apart in the heading of a role."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from gapcheck.data import wording
from gapcheck.outline.places import is_capitalised, is_place, is_region, is_town
from gapcheck.outline.role_words import SURE, Look, is_term, score

WIDE = re.compile(
    r"\t+|\s{2,}|\s*[|•·●▪‧∙¦]\s*|\s+[-–—―]+\s+|\s*[—―]\s*|\s+//\s+"
    r"|(?<=\w)[-–]+\s+(?=[A-ZÀ-Þ])|\s+[-–]+(?=[A-ZÀ-Þ])|(?<=[^\W\d]):\s+"
)
COMMA = re.compile(r"\s*,\s+|\s*;\s+")
ENCLOSED = re.compile(r"\([^()]*\)|\[[^\]]*\]|“[^”]*”|\"[^\"]*\"|«[^»]*»")
PAIR = 2
JOINTS = ("joints", "weak_joints")
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
    places = [part for part in segments if is_place(part) and score(what, part) < SURE]
    named = [part for part in segments if part not in places] or segments[:1]
    parts = from_segments(named, what, where) if named else Parts()
    return parts if parts.place or not places else parts._replace(place=places[0])


def labelled_parts(labelled: Mapping[str, str], texts: Sequence[str]) -> Parts:
    """Return what labels such as "Company:" tell; `texts` stand in for what they do not."""
    rest = project_parts(texts)
    name, *beside = split_outside(COMMA, labelled.get("employer", rest.title)) or [""]
    town = beside[-1] if beside and (is_place(beside[-1]) or is_town(beside[-1])) else rest.place
    title = labelled.get("title") or rest.title
    return Parts(title, name if name != title else "", labelled.get("place", town))


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
    sure = any(score(where, part) == SURE > score(what, part) for part in named)
    both = next(filter(None, (joined(part, what) for part in named)), None)
    if both and (not sure or score(where, both.employer) == SURE):
        towns = [part for part in named if is_town(part) and part not in both]
        return both if both.place else both._replace(place=next(iter(towns), ""))
    title = best(named, what, where)
    employer = best([part for part in named if part is not title], where, what)
    inner = from_commas(title, what, where)
    if inner.employer and score(where, inner.employer) > score(where, employer):
        return inner
    name, place = without_place(employer)
    if town := unknown_town(split_outside(COMMA, name), where):
        name, place = split_outside(COMMA, name)[0], ", ".join(filter(None, (town, place)))
    if what == "degrees":
        name = next(
            (part for part in split_outside(COMMA, name) if score(where, part) == SURE), name
        )
        title = ", ".join(part for part in named if part != employer and score(what, part)) or title
    bare, beside = without_place(title)
    if what == "degrees" and not (score(where, name) or could_be_employer(name, where)):
        name = ""
    return Parts(without_terms(bare), without_aside(name), place or beside)


def best(segments: Sequence[str], look: Look, other: Look) -> str:
    """Return the segment that looks most like the one and least like the other, or the first."""
    return max(segments, key=lambda part: score(look, part) - score(other, part))


def from_commas(text: str, what: Look, where: Look) -> Parts:
    """Return the parts of "Title, Employer, Place" or "Title at Employer"."""
    if both := joined(text, what):
        return both
    rest, place = without_place(text, PAIR)
    parts = [part for part in split_outside(COMMA, rest) if not is_term(part)]
    scores = [(score(what, part), score(where, part)) for part in parts]
    titled = [at for at, (one, other) in enumerate(scores) if one > other or one == other == SURE]
    return arrange(parts, titled, place, where) if parts else Parts(place=place)


def arrange(parts: Sequence[str], titled: Sequence[int], place: str, where: Look) -> Parts:
    """Return the comma parts in their roles; `titled` are those that look like titles."""
    last = titled[-1] if titled else -1
    known = [at for at, part in enumerate(parts) if score(where, part) and at not in titled]
    employers = [at for at in known if at > last]
    if (not titled and employers[:1] == [0]) or (last == len(parts) - 1 and 0 not in titled):
        return employer_within(parts, known, place, where)
    if not employers:
        employers = [
            at for at in range(last + 1, len(parts)) if at and could_be_employer(parts[at], where)
        ]
        if len(employers) > 1 and not place:
            place = parts[employers.pop()]
    if not employers:
        return Parts(", ".join(parts), "", place)
    at = employers[-1]
    town = ", ".join(part for part in parts[at + 1 :] if is_place(part) or is_town(part))
    return Parts(", ".join(parts[:at]), without_aside(parts[at]), place or town)


def employer_within(parts: Sequence[str], known: Sequence[int], place: str, where: Look) -> Parts:
    """Return the parts of a heading whose title comes last: after the employer, or around it."""
    if not known or known[0] == 0:
        return employer_first(parts, place, where)
    title = [part for at, part in enumerate(parts) if at != known[0]]
    return Parts(", ".join(title), without_aside(parts[known[0]]), place)


def employer_first(parts: Sequence[str], place: str, where: Look) -> Parts:
    """Return the parts of "Employer, Title" or of "Employer, Place"."""
    rest = ", ".join(parts[1:])
    town = not place and bool(rest) and (is_place(rest) or rest == unknown_town(parts, where))
    return Parts("", parts[0], rest) if town else Parts(rest, without_aside(parts[0]), place)


def unknown_town(parts: Sequence[str], where: Look) -> str:
    """Return the second of two parts if it follows a sure employer and could be its town."""
    if len(parts) == PAIR and score(where, parts[0]) == SURE and is_town(parts[1]):
        return "" if score("titles", parts[1]) or score("grades", parts[1]) else parts[1]
    return ""


def could_be_employer(text: str, where: Look) -> bool:
    """Return whether `text` is a name and no grade; a school's is in capitals throughout."""
    words = re.findall(r"[^\W\d_]{4,}", text)
    named = where == "employers" or all(word[0].isupper() for word in words)
    return text[:1].isupper() and named and not score("grades", text)


def joined(text: str, what: Look) -> Parts | None:
    """Return the parts of "Title at Employer", or None."""
    where: Look = "employers" if what == "titles" else "schools"
    joints = list(joint_pattern().finditer(text))
    for match in sorted(joints, key=lambda joint: (not joint["strong"], -joint.start())):
        title, rest = text[: match.start()].strip(EDGES), text[match.end() :].strip(EDGES)
        name, place = without_place(rest)
        sure = match["strong"] or score(where, name.partition(",")[0]) == SURE
        if sure and score(what, title) and rest[:1].isupper():
            return Parts(title, without_aside(name), place)
    return None


@cache
def joint_pattern() -> re.Pattern[str]:
    """Return the pattern of the words between title and employer in "Title at Employer"."""
    strong, weak = ("|".join(map(re.escape, wording("roles")[key])) for key in JOINTS)
    return re.compile(rf"(?:,|\s)\s*(?:(?P<strong>{strong})|{weak})\s+(?=[^\W\d_])")


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
