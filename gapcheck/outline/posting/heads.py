"""Names that share a word with the next one: "front- and back-end", "UX and UI design"."""

import re
from collections.abc import Iterator

from gapcheck.lexicon import Hit, Lexicon, find_skills
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

JOINT = r"\s*(?:/|\band/or\b|\band\b|\bor\b|&)\s*"
# "Front- and back-end development": what follows the last hyphen is of all.
HANGING = re.compile(
    rf"\b([A-Za-z]+)[-‐-–](?={JOINT}(?P<own>[A-Za-z]+)[-‐-–](?P<head>[A-Za-z]+(?: [a-z]+)?))"
)
OF_SKILLS = ("skills", "abilities")  # what is called so needs no known name beside it
# "UX and UI design", "dementia and end of life care": the last word is of both.
SHARED = tuple(
    re.compile(rf"\b([\w-]+)(?={JOINT}(?P<own>(?:[\w-]+ ){{{words}}})(?P<head>[A-Za-z][\w-]+)\b)")
    for words in (1, 2, 3)
)


def shared_heads(text: str, hits: tuple[Hit, ...], lexicon: Lexicon) -> Iterator[Hit]:
    """Yield the skill of each first part that with the word it shares is a name, yet alone is none.

    What stands beside it has to be a name as well, so that chance words make none ("data and
    platform architecture"), unless both are skills ("organizational and clerical skills"). Its
    place ends with the shared word: these are the words that name it.
    """
    ends = {hit.end for hit in hits}
    for pattern, joint in ((HANGING, "-"), *((shared, " ") for shared in SHARED)):
        for part in pattern.finditer(text):
            taken = any(hit.start < part.end() and part.start() < hit.end for hit in hits)
            firsts = (part[1], part["own"].partition(" ")[0])
            if not taken and not any(map(is_done, firsts)):
                skill = whole_name(f"{part[1]}{joint}{part['head']}", lexicon)
                if skill and (
                    (part.end("head") in ends and lexicon.skill(skill).kind == "skill")
                    or part["head"] in OF_SKILLS
                ):
                    yield Hit(skill, part.start(), part.end("head"))


def is_done(word: str) -> bool:
    """Tell whether a word is a verb of duty; "planned" only says of what kind a thing is."""
    return fold(word) in verb_forms() and not word.endswith("ed")


def whole_name(words: str, lexicon: Lexicon) -> str | None:
    """Return the skill that words name from the first to the last, None if they do not."""
    found = find_skills(words, lexicon)
    return next((h.skill for h in found if h.start == 0 and h.end == len(words) and h.sure), None)
