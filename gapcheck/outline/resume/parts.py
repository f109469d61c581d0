"""Telling title, employer and place apart in the heading of a role."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from gapcheck.outline.resume.guesses import could_be_employer, could_be_town
from gapcheck.outline.resume.listed import Look
from gapcheck.outline.resume.places import is_place, is_site, is_town
from gapcheck.outline.resume.split import (
    PAIR,
    commas_of,
    segments_of,
    split_at_joint,
    split_employer,
    split_enclosed,
    split_place,
    unknown_town,
    without_aside,
)
from gapcheck.outline.resume.words import JOB, STUDY, SURE, Looks, names_a_crew, score


class Parts(NamedTuple):
    """What a heading names, empty where it names nothing of the kind."""

    title: str = ""
    employer: str = ""
    place: str = ""


def read_parts(texts: Sequence[str], looks: Looks) -> Parts:
    """Return what the heading lines `texts`, dates taken out, name as title, employer, place."""
    segments = [part for text in texts for part in segments_of(text)] or [*filter(None, texts)]
    places = [part for part in segments if is_place(part) and not is_titled(part, looks)]
    named = [part for part in segments if part not in places] or segments[:1]
    parts = from_segments(named, looks) if named else Parts()
    if not parts.place and not places and len(texts) > 1 and parts.title and parts.employer:
        told = ", ".join(parts)
        places = [text for text in texts[-1:] if could_be_town(text) and text not in told]
    return parts if parts.place or not places else parts._replace(place=places[0])


def is_titled(text: str, looks: Looks) -> bool:
    """Return whether `text` surely is a title, or the degree that is looked for."""
    return SURE in {score(looks.title, text), score("titles", text)}


def project_parts(texts: Sequence[str]) -> Parts:
    """Return what the heading of a project names: first what it is, then for whom and where."""
    title, *others = [part for text in texts for part in segments_of(text)] or [""]
    employer = next((part for part in others if score("employers", part) == SURE), "")
    return Parts(title, employer, next(filter(is_place, others), ""))


def labelled_parts(labelled: Mapping[str, str], texts: Sequence[str]) -> Parts:
    """Return what labels such as "Company:" tell; `texts` stand in for what they do not."""
    rest = project_parts(texts)
    name, *beside = commas_of(labelled.get("employer", rest.title)) or [""]
    town = beside[-1] if beside and (is_place(beside[-1]) or is_town(beside[-1])) else rest.place
    title = labelled.get("title") or rest.title
    return Parts(title, name if name != title else "", labelled.get("place", town))


def from_segments(named: Sequence[str], looks: Looks) -> Parts:
    """Return the parts of a heading whose title and employer may stand in segments of their own."""
    if len(named) == 1:
        return from_commas(named[0], looks)
    both = next(filter(None, (from_joint(part, looks) for part in named)), None)
    apart = any(score(looks.employer, part) == SURE > score(looks.title, part) for part in named)
    if both and (not apart or score(looks.employer, both.employer) == SURE):
        towns = (part for part in named if is_town(part) and part not in both)
        return both if both.place else both._replace(place=next(towns, ""))
    return from_two(named, looks)


def from_two(named: Sequence[str], looks: Looks) -> Parts:
    """Return the parts of a heading with the title in one segment and the employer in another."""
    title = best(named, looks.title, looks.employer)
    other = best([part for part in named if part is not title], looks.employer, looks.title)
    within = from_commas(title, looks)
    best_known = max(score(looks.employer, part) for part in (other, *commas_of(other)))
    if score(looks.employer, within.employer) > best_known:
        return within
    employer, place = split_employer(other, looks)
    if looks is STUDY:
        employer = school_in(employer)
        title = ", ".join(part for part in named if part != other and score(looks.title, part))
    others = [part for part in named if part != other]
    bare, beside = split_place(title or (others or named)[0])
    return Parts(", ".join(commas_of(bare)) or bare, employer, place or beside)


def best(segments: Sequence[str], look: Look, other: Look) -> str:
    """Return the segment a part of which looks most like the one and least like the other."""

    def likeness(segment: str) -> tuple[int, int]:
        parts = commas_of(segment) or [segment]
        whole = ", ".join(parts)
        most = max(score(look, part) - score(other, part) for part in parts)
        return most, score(look, whole) - score(other, whole)

    return max(segments, key=likeness)


def school_in(text: str) -> str:
    """Return the part of `text` that is a school or could be one, or nothing."""
    sure = (part for part in commas_of(text) if score("schools", part) == SURE)
    return next(sure, text if score("schools", text) or could_be_employer(text, STUDY) else "")


def from_joint(text: str, looks: Looks) -> Parts | None:
    """Return the parts of "Title at Employer, Place", or None."""
    sides = split_at_joint(text, looks)
    if sides is None:
        return None
    name, place = split_employer(sides[1], looks)
    return Parts(sides[0], name, place)


def from_commas(text: str, looks: Looks) -> Parts:
    """Return the parts of "Title, Employer, Place" or "Title at Employer"."""
    if both := from_joint(text, looks):
        return both
    rest, place = split_place(text, PAIR)
    parts = commas_of(rest) or [rest]
    scores = [scores_of(part, looks) for part in parts]
    titled = [at for at, (one, other) in enumerate(scores) if one > other or one == other == SURE]
    known = [at for at, (_, other) in enumerate(scores) if other and at not in titled]
    last = titled[-1] if titled else -1
    below = titled and known and known[0] < titled[0] and known[-1] < last
    ends = titled and last == len(parts) - 1 and titled[0] > 0
    if below or ends or (not titled and known[:1] == [0]):
        return title_last(parts, known, place, looks)
    return title_first(parts, last, [at for at in known if at > last], place, looks)


def scores_of(part: str, looks: Looks) -> tuple[int, int]:
    """Return how much a part looks like a title and like an employer; "Elm Vets" is no title."""
    one, other = score(looks.title, part), score(looks.employer, part)
    crew = looks is JOB and one < SURE and not other and names_a_crew(part)
    return (0, 1) if crew else (one, other)


def title_first(
    parts: list[str], last: int, known: Sequence[int], place: str, looks: Looks
) -> Parts:
    """Return the parts of "Title, Employer, Place"; `last` is the last part that is a title."""
    employers = list(known)
    if not employers and not place and len(parts) > 1 and is_place(parts[-1]):
        *parts, place = parts
    if not employers:
        after = range(max(last + 1 + names_field(parts, last, looks), 1), len(parts))
        employers = [at for at in after if could_be_employer(parts[at], looks)]
        if len(employers) > 1 and not place:
            place = parts[employers.pop()]
    bare = last > 0 and not score(looks.title, parts[0])
    if not employers and bare and could_be_employer(parts[0], looks):
        return title_last(parts, [0], place, looks)
    if not employers:
        title, enclosed = split_enclosed(", ".join(parts), looks)
        return Parts(title, enclosed, place)
    at = employers[-1]
    town = ", ".join(part for part in parts[at + 1 :] if is_place(part) or is_town(part))
    sites = [part for part in parts[last + 1 : at] if looks is JOB and is_site(part)]
    title = ", ".join(part for part in parts[:at] if part not in sites)
    return Parts(title, without_aside(parts[at]), place or town or ", ".join(sites))


def names_field(parts: Sequence[str], last: int, looks: Looks) -> bool:
    """Return whether the part after the `last` title is the field of a bare degree: "BSc, Law"."""
    bare = looks is STUDY and 0 <= last < len(parts) - 1 and len(parts[last].split()) == 1
    return bare and not parts[last + 1].isupper()


def title_last(parts: list[str], known: Sequence[int], place: str, looks: Looks) -> Parts:
    """Return the parts of "Employer, Title", of "Title, Employer, Title", or of no title."""
    at = known[0] if known else 0
    others = parts[:at] + parts[at + 1 :]
    towns = [part for part in others[:-1] if is_place(part)]
    if towns and not place:
        others, place = [part for part in others if part not in towns], ", ".join(towns)
    rest = ", ".join(others)
    if not place and rest and (is_place(rest) or rest == unknown_town(parts, looks)):
        return Parts("", parts[at], rest)
    return Parts(rest, without_aside(parts[at]), place)
