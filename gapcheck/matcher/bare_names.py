"""Guarded names that stand as an item of a list, which the posting's asking for them proves."""

import re
from collections.abc import Iterable, Iterator

from gapcheck.matcher.mentions import Mention
from gapcheck.model import Skill

BEFORE = r"(?:^|[,;:(/|•]\s*|\b(?:in|using|with|on|via|and)\s+)"
# Behind a joint one capital is no other item: "R&D" and "R and D" are no R.
BEHIND = r"(?=\s*(?:[,;()|•]|\.?\s*$|\.\s|(?:/|&|and\b)(?!\s?[A-Z](?![\w+#]))))"


def bare_names(skill: Skill, mentions: Iterable[Mention]) -> Iterator[tuple[Mention, str]]:
    """Yield the lines in which a guarded name of `skill` stands as an item, with the name.

    "Epic (inpatient), Pyxis" says too little to know Epic by, yet it is what was asked for. Only
    names that the lexicon has in their very case count so, and in that; never where a person has
    set the guards of the skill anew.
    """
    names = [name for name in skill.exact if name in skill.guarded and name != name.lower()]
    if not names or skill.extends:
        return
    item = re.compile(rf"{BEFORE}(?P<name>{'|'.join(map(re.escape, names))}){BEHIND}")
    for mention in mentions:
        found = item.search(mention.line.text)
        if found and not mention.denies(found.start("name")):
            yield mention, found["name"]
