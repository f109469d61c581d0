"""The order of a list of skills: the trade of the post first, then what is needed, then asked."""

import re
from collections.abc import Iterator, Mapping

from gapcheck.advice.rewriting.drafts import Material, draft
from gapcheck.advice.rewriting.naming import holds
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Rewrite, Span

FEWEST_ITEMS = 4
LABEL = re.compile(r"^[^,;|·•:]{2,40}:\s+")
MARKS = re.compile(r"\s*[|·•;]\s*|,\s+(?![^()]*\))")
OF_TITLE, LAST = 0, 3
WEIGHT = {"must": 1, "asked": 2}


def orders(material: Material) -> Iterator[Rewrite]:
    """Yield each list of skills with what the posting asks for first."""
    wanted = wishes(material)
    for mention in material.mentions:
        if mention.section == "skills" and (after := ordered(mention, wanted, material.lexicon)):
            yield draft("reorder", material.quote(mention), after, sure=True)


def wishes(material: Material) -> dict[str, int]:
    """Return how much each skill is wanted, the least most: those of the post's title lead.

    What is only welcome goes before nothing that belongs to the trade.
    """
    wanted: dict[str, int] = {}
    for match in material.matches:
        for skill in match.requirement.skills:
            weight = WEIGHT.get(match.requirement.priority, LAST)
            wanted[skill] = min(weight, wanted.get(skill, LAST))
    return wanted | dict.fromkeys(of_title(material.papers.job.title, material), OF_TITLE)


def of_title(title: str, material: Material) -> Iterator[str]:
    """Yield the skills that the post's title names, and those of the lists whose names it holds."""
    yield from (hit.skill for hit in find_skills(title, material.lexicon))
    for mention in material.mentions:
        text = mention.line.text
        yield from (h.skill for h in mention.hits if holds(title, text[h.start : h.end]))


def ordered(mention: Mention, wanted: Mapping[str, int], lexicon: Lexicon) -> tuple[Span, ...]:
    """Return the spans of a list in its new order, none where the order is right or unclear."""
    text = mention.line.text
    label = LABEL.match(text)
    head = label.group() if label else ""
    body = text[len(head) :].rstrip(" .")
    tail = text[len(head) + len(body) :]
    items, joints = MARKS.split(body), MARKS.findall(body)
    if len(items) < FEWEST_ITEMS or len(set(joints)) > 1:
        return ()
    ranks = [rank(item, mention, wanted, lexicon) for item in items]
    after = [items[n] for n in sorted(range(len(items)), key=lambda n: ranks[n])]
    return () if after == items else (Span(f"{head}{joints[0].join(after)}{tail}"),)


def rank(item: str, mention: Mention, wanted: Mapping[str, int], lexicon: Lexicon) -> int:
    """Return the place of an item: how much what it names, or brings with it, is wanted.

    The initials of what is wanted name it too ("A/P" accounts payable). What it only brings with
    it is never wanted as the title is.
    """
    named = [hit.skill for hit in mention.hits if mention.line.text[hit.start : hit.end] in item]
    short = re.sub(r"[./&]", "", item)
    named += [name for name in wanted if short.isupper() and short == initials(name)]
    brought = (skill for name in named for skill in lexicon.implied_by(name))
    weights = [wanted.get(name, LAST) for name in named]
    implied = (max(WEIGHT["must"], wanted[skill]) for skill in brought if skill in wanted)
    return min([*weights, *implied], default=LAST)


def initials(name: str) -> str:
    """Return the first letters of the words of a name in capitals, "" where there is but one."""
    words = name.split()
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""
