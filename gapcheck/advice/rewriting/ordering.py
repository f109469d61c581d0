"""The order of a list of skills: the trade of the post first, then what is needed, then asked."""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from gapcheck.advice.rewriting.drafts import Material, draft, holds
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Rewrite, Span

FEWEST_ITEMS = 4
LABEL = re.compile(r"^[^,;|·•:]{2,40}:\s+")
MARKS = re.compile(r"\s*[|·•;]\s*|,\s+(?![^()]*\))")
# A sentence or a label within a list: its items are not free to change their places.
BOUND = re.compile(r"[.:!?]\s")
OF_TITLE, LAST = 0, 3
WEIGHT = {"must": 1, "asked": 2}


@dataclass(frozen=True, slots=True)
class Wishes:
    """How much each skill is wanted, the least most, and the names that lines prove it by."""

    skills: Mapping[str, int]
    names: Mapping[tuple[int, str], int]
    lexicon: Lexicon

    def rank(self, item: str, mention: Mention) -> int:
        """Return the place of an item: how much what it names, or brings with it, is wanted.

        The initials of what is wanted name it too ("A/P" accounts payable). What it only brings
        with it is never wanted as the title is; what is only touched on stays behind.
        """
        if item.casefold().startswith(tuple(wording("rewriting")["ordering"]["slight"])):
            return LAST
        text, line, short = mention.line.text, mention.line.number, re.sub(r"[./&]", "", item)
        named = [hit.skill for hit in mention.hits if text[hit.start : hit.end] in item]
        named += [name for name in self.skills if short.isupper() and short == initials(name)]
        brought = (skill for name in named for skill in self.lexicon.implied_by(name))
        weights = [self.skills.get(name, LAST) for name in named]
        weights += [max(WEIGHT["must"], self.skills.get(skill, LAST)) for skill in brought]
        weights += [w for (at, name), w in self.names.items() if at == line and name in item]
        return min(weights, default=LAST)


def orders(material: Material) -> Iterator[Rewrite]:
    """Yield each list of skills with what the posting asks for first."""
    wishes = wishes_of(material)
    for mention in material.mentions:
        free = mention.section == "skills" and not mention.denied
        if free and (after := ordered(mention, wishes)):
            yield draft("reorder", material.quote(mention), after, sure=True)


def wishes_of(material: Material) -> Wishes:
    """Return what is wanted: the skills of the post's title lead.

    What is only welcome goes before nothing that belongs to the trade, and what serves every trade
    stands a step behind.
    """
    title = dict.fromkeys(of_title(material.papers.job.title, material), OF_TITLE)
    own = {material.lexicon.skill(skill).field for skill in title}
    beside = set(wording("rewriting")["ordering"]["beside"]) - own
    wanted: dict[str, int] = {}
    names: dict[tuple[int, str], int] = {}
    for match in reversed(material.matches):
        skills = match.requirement.skills
        weight = WEIGHT.get(match.requirement.priority, LAST)
        weight += any(is_of(skill, beside, material.lexicon) for skill in skills[:1])
        wanted |= dict.fromkeys(skills, weight)
        names |= {(e.quote.place.line, e.name): weight for e in match.evidence}
    return Wishes(wanted | title, names, material.lexicon)


def is_of(skill: str, fields: Container[str], lexicon: Lexicon) -> bool:
    """Tell whether a skill that the lexicons know is of one of the fields."""
    return skill in lexicon.skills and lexicon.skill(skill).field in fields


def of_title(title: str, material: Material) -> Iterator[str]:
    """Yield the skills that the post's title names, and those of the lists whose names it holds."""
    yield from (hit.skill for hit in find_skills(title, material.lexicon))
    for mention in material.mentions:
        text = mention.line.text
        yield from (h.skill for h in mention.hits if holds(title, text[h.start : h.end]))


def ordered(mention: Mention, wishes: Wishes) -> tuple[Span, ...]:
    """Return the spans of a list in its new order, none where the order is right or unclear."""
    text = mention.line.text
    label = LABEL.match(text)
    head = label.group() if label else ""
    body = text[len(head) :].rstrip(" .")
    tail = text[len(head) + len(body) :]
    items, joints = MARKS.split(body), MARKS.findall(body)
    if len(items) < FEWEST_ITEMS or len(set(joints)) > 1 or BOUND.search(body):
        return ()
    ranks = [wishes.rank(item, mention) for item in items]
    after = [items[n] for n in sorted(range(len(items)), key=lambda n: ranks[n])]
    return () if after == items else (Span(f"{head}{joints[0].join(after)}{tail}"),)


def initials(name: str) -> str:
    """Return the first letters of the words of a name in capitals, "" where there is but one."""
    words = name.split()
    return "".join(word[0] for word in words).upper() if len(words) > 1 else ""
