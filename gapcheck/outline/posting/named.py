"""Names that the lexicon knows: which of them an item asks for, and as what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon, find_skills
from gapcheck.model import Requirement, RequirementKind
from gapcheck.outline.degree_levels import degrees_in
from gapcheck.outline.language_levels import level_near
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.emptiness import is_half
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.outline.posting.stretches import Item
from gapcheck.words import fold, read_tokens

EXPERIENCE = re.compile(r"(?i)\bexperience\b")
KINDS: dict[str, RequirementKind] = {
    "skill": "skill",
    "soft": "soft",
    "degree": "degree",
    "certification": "certification",
    "language": "language",
    "title": "experience",
    "study": "degree",
}


def in_list(hit: Hit, item: Item, named: Sequence[Hit]) -> bool:
    """Tell whether a name is one of the list of alternatives that its item is part of.

    Of "scripting in Python or Go" the first item names a kind, and then the list begins.
    """
    return item.asks != item.either or hit == named[-1]


def in_passing(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """Yield an item for each proper name that stands in none, as in a clause that trails behind."""
    for hit in sentence.hits:
        named = (
            sentence.zone != "duties"
            or sentence.text[hit.start : hit.end].lower() != (sentence.text[hit.start : hit.end])
        )
        if named and not any(item.start <= hit.start and hit.end <= item.end for item in items):
            yield Item(hit.start, hit.end, hit.start)


def within(item: Item, hits: Sequence[Hit]) -> list[Hit]:
    """Return the names that stand in an item."""
    return [hit for hit in hits if item.start <= hit.start and hit.end <= item.end]


def qualifies(hit: Hit, item: Item, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a name is one small word that only says of what kind the thing behind it is.

    "Pump housings" are no pumps; "React components" are React, for that is a name.
    """
    word, behind = sentence.text[hit.start : hit.end], sentence.text[hit.end : item.end]
    if not word.isalpha():
        return False
    soft = lexicon.skill(hit.skill).kind == "soft"
    words = [fold(other) for other, _, _ in read_tokens(behind)]
    little = wording("likeness")
    told = [w for w in words if w not in little["silent"] and (soft or w not in little["light"])]
    return (soft or word.islower()) and words == told != []


def alone_in(item: Item, sentence: Sentence, lexicon: Lexicon) -> list[Hit]:
    """Return the guarded name that is all there is of an item that is asked for, if it is one.

    "Budgets" says too little in passing, yet as an item of its own it is what is asked.
    """
    if sentence.zone == "duties" or within(item, sentence.people) or is_half(item, sentence.text):
        return []
    words = sentence.text[item.start : item.end]
    found = [hit for hit in find_skills(words, lexicon) if hit.end - hit.start == len(words)]
    return [replace(hit, start=item.start, end=item.end) for hit in found]


def asked_for(hit: Hit, item: Item, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a name is asked of the applicant; a job title only as experience in it."""
    if lexicon.skill(hit.skill).kind != "title":
        return True
    before = sentence.text[item.asks : item.start]
    return EXPERIENCE.search(before) is not None and not of_table(sentence.cues, "years")


def known(sentence: Sentence, hit: Hit, either: int | None, lexicon: Lexicon) -> Requirement:
    """Return the requirement for a name that the lexicon knows, in the posting's words."""
    kind = KINDS.get(lexicon.skill(hit.skill).kind, "skill")
    studied = sentence.zone != "duties" and degrees_in(sentence.text)
    kind = "skill" if kind == "degree" and not studied else kind
    need = requirement(sentence, (hit.start, hit.end), kind, (hit.skill,), either=either)
    cue = level_near(sentence.text, hit.start, hit.end) if kind == "language" else None
    return replace(need, level=sentence.text[cue.start : cue.end]) if cue else need
