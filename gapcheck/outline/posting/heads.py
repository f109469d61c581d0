"""Names that share a word with the next one: "front- and back-end", "UX and UI design"."""

import re
from collections.abc import Iterator

from gapcheck.lexicon import Hit, Lexicon, find_skills
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold

JOINT = r"\s*(?:/|\band/or\b|\band\b|\bor\b|&)\s*"
# "Front- and back-end development": what follows the last hyphen is of all.
HANGING = re.compile(rf"\b([A-Za-z]+)[-‐-–](?={JOINT}[A-Za-z]+[-‐-–]([A-Za-z]+(?: [a-z]+)?))")
# "UX and UI design", "dementia and end of life care": the last word is of both.
SHARED = tuple(
    re.compile(rf"\b([\w-]+)(?={JOINT}(?:[\w-]+ ){{{words}}}([A-Za-z][\w-]+)\b)")
    for words in (1, 2, 3)
)


def shared_heads(text: str, hits: tuple[Hit, ...], lexicon: Lexicon) -> Iterator[Hit]:
    """Yield the skill of each first part that with the word it shares is a name, yet alone is none.

    What stands beside it has to be a name as well, so that chance words make none ("data and
    platform architecture"). Its place ends with the shared word: these are the words that name it.
    """
    ends = {hit.end for hit in hits}
    for pattern, joint in ((HANGING, "-"), *((shared, " ") for shared in SHARED)):
        for part in pattern.finditer(text):
            taken = any(hit.start < part.end() and part.start() < hit.end for hit in hits)
            verb = fold(part[1]) in verb_forms() and not part[1].endswith("ed")
            if not taken and not verb:
                skill = whole_name(f"{part[1]}{joint}{part[2]}", lexicon)
                if skill and part.end(2) in ends and lexicon.skill(skill).kind == "skill":
                    yield Hit(skill, part.start(), part.end(2))


def whole_name(words: str, lexicon: Lexicon) -> str | None:
    """Return the skill that words name from the first to the last, None if they do not."""
    found = find_skills(words, lexicon)
    return next((h.skill for h in found if h.start == 0 and h.end == len(words) and h.sure), None)
