"""Rewrites of how a line is told: the verb first, no filler, one thought a line."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.advice.rewriting.drafts import Edit, Material, draft, is_open
from gapcheck.advice.rewriting.grammar import (
    article_before,
    capital,
    finite,
    is_base_verb,
    is_past_verb,
    verbs_begun,
)
from gapcheck.advice.wording import say
from gapcheck.data import wording
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Rewrite, Role

LONG = 30
FEWEST_IN_PART = 6
JOINT = re.compile(r";\s+|\.\s+(?=[A-Z])|,?\s+and\s+(?=(\w+))")
# What follows an opening and is a thing: its article, a figure, a word that is no -ing form, or one
# that is told of as a thing ("swabbing and audits").
THING = re.compile(
    r"(?i)(?:a|an|the|all|our|my)\s|\d|(?!\w*ing\b)\w+\s|\w+ing (?:and|or) (?!\w+ing\b)"
)
STYLED = ("work", "project", "volunteering")


def styles(mention: Mention, material: Material) -> Iterator[Rewrite]:
    """Yield the rewrites of one line of a job or project."""
    role = mention.role
    if role is None or role.kind not in STYLED or not is_open(mention):
        return
    quote, text = material.quote(mention), mention.line.text
    opening = weak_opening().match(text)
    if opening:
        edits = verb_first(text, opening, past=tells_past(role))
        sure = not any(edit.kind == "blank" for edit in edits)
        own = opening.group("weak")
        if edits:
            yield draft("verb", quote, edits, sure=sure, own=own)
    cuts = without_filler(text)
    if cuts:
        said = "”, “".join(text[a:b] for a, b in filler_in(text))
        yield draft("filler", quote, cuts, sure=True, own=said)
    parts = in_two(text)
    if parts:
        yield draft("split", quote, parts, sure=True, own=str(len(text.split())))


@cache
def weak_opening() -> re.Pattern[str]:
    """Return the pattern of the openings that hide the verb."""
    weak = sorted(wording("rewriting")["openings"]["weak"], key=len, reverse=True)
    return re.compile(rf"(?i)(?P<weak>{'|'.join(weak)}):?\s+(?=\w)")


def tells_past(role: Role) -> bool:
    """Tell whether a role is told in the past: by its other lines, else by its dates."""
    firsts = [line.text.split()[0].strip(",.;:") for line in role.lines if line.text.split()]
    past = sum(is_past_verb(word) for word in firsts)
    base = sum(is_base_verb(word) and not is_past_verb(word) for word in firsts)
    if past != base:
        return past > base
    return not (role.period and role.period.current)


def verb_first(text: str, opening: re.Match[str], *, past: bool) -> list[Edit]:
    """Return the edits that put the verb first; a blank where only the person knows it."""
    rest = text[opening.end() :]
    begun = verbs_begun(rest)
    if begun is None:
        plain = THING.match(rest)
        blank = f"[{say('rewrites', 'verb', 'blank')}]"
        return [Edit(0, opening.end(), blank, "blank"), space(opening)] if plain else []
    edits = [
        Edit(opening.end() + a, opening.end() + b, finite(rest[a:b].casefold(), past=past))
        for a, b in begun
    ]
    first = edits[0]
    return [Edit(0, first.end, capital(first.text)), *edits[1:]]


def space(opening: re.Match[str]) -> Edit:
    """Return the edit that puts a blank space after an opening."""
    return Edit(opening.end(), opening.end(), " ", "kept")


@cache
def filler() -> re.Pattern[str]:
    """Return the pattern of what can go."""
    words = sorted(wording("rewriting")["filler"], key=len, reverse=True)
    return re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(words)})(?![\w-])")


def filler_in(text: str) -> list[tuple[int, int]]:
    """Return where filler stands, outside quotation marks and names."""
    found = (match.span() for match in filler().finditer(text))
    return [(a, b) for a, b in found if a == 0 or not (text[a].isupper() or quoted(text, a))]


def quoted(text: str, at: int) -> bool:
    """Tell whether a place lies within quotation marks."""
    return text.count("“", 0, at) > text.count("”", 0, at) or text.count('"', 0, at) % 2 == 1


def without_filler(text: str) -> list[Edit]:
    """Return the edits that cut filler or say it shorter, with articles and capitals right."""
    edits = []
    for start, end in filler_in(text):
        shorter = wording("rewriting")["filler"][text[start:end].casefold()]
        if shorter:
            edits.append(Edit(start, end, capital(shorter) if start == 0 else shorter))
            continue
        follower = re.match(r"\s+(\w+)", text[end:])
        if not follower:
            left = len(text[:start].rstrip())
            edits.append(Edit(left, end, ""))
        else:
            edits.append(cut(text, start, end + follower.start(1), follower.group(1)))
    return edits


def cut(text: str, start: int, end: int, follower: str) -> Edit:
    """Return the edit that cuts words before `follower`, which begins at `end`."""
    if start == 0:
        return Edit(0, end + 1, follower[:1].upper(), "kept")
    begin, put = article_before(text, start, follower)
    return Edit(begin, end + len(follower), put) if begin != start else Edit(start, end, "")


def in_two(text: str) -> list[Edit]:
    """Return the edits that part a long line at the joint nearest to its middle."""
    if len(text.split()) <= LONG:
        return []
    joints = [joint for joint in JOINT.finditer(text) if parts_well(text, joint)]
    if not joints:
        return []
    joint = min(joints, key=lambda found: abs(found.start() - len(text) // 2))
    stop = "." if text.rstrip().endswith(".") else ""
    start = capital(text[joint.end() : joint.end() + 1])
    return [Edit(joint.start(), joint.end() + 1, f"{stop}\n{start}", "kept")]


def parts_well(text: str, joint: re.Match[str]) -> bool:
    """Tell whether both parts stand by themselves, told in the same form of the verb."""
    head, tail = text[: joint.start()].split(), text[joint.end() :].split()
    if min(len(head), len(tail)) < FEWEST_IN_PART or "(" in text:
        return False
    first, second = head[0], tail[0].strip(",.;:")
    past = is_past_verb(first) and is_past_verb(second)
    base = is_base_verb(first) and is_base_verb(second) and not is_past_verb(second)
    return past or (base and joint.group().startswith((";", ".")))
