"""Entries to an index: every name under its folded key, with its guards."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from gapcheck.lexicon.entries import Entry
from gapcheck.model import Skill
from gapcheck.words import read_words

EXACT, GUARDED, JOINED = 1, 2, 4
SHORTEST_JOINED = 6


def name_key(name: str) -> str:
    """Return the key under which a name is found: its folded words, parted by blanks."""
    return " ".join(word.key for word in read_words(name))


def names_of(skill: Skill) -> tuple[str, ...]:
    """Return every name of a skill once, the main one first."""
    return tuple(dict.fromkeys((skill.name, *skill.aliases, *skill.exact, *skill.guarded)))


def keys_of(name: str) -> tuple[tuple[str, int], ...]:
    """Return the keys of a name: as written, "&" read as "and" or not, two words run together."""
    key = name_key(name)
    spelt = name_key(name.replace(" & ", " and "))
    keys = {key: 0, spelt: 0, spelt.replace(" and ", " "): 0}
    if key.count(" ") == 1 and len(key) > SHORTEST_JOINED and not any(map(str.isdigit, key)):
        keys.setdefault(key.replace(" ", ""), JOINED)
    return tuple(keys.items())


def compile_entries(entries: Iterable[Entry]) -> dict[str, Any]:
    """Return the index of `entries` as plain data; a later entry overrides an earlier one."""
    skills = {entry.skill.name: entry.skill for entry in entries}
    names: dict[str, list[tuple[str, str, int]]] = {}
    for skill in skills.values():
        for name in names_of(skill):
            guards = EXACT * (name in skill.exact) + GUARDED * (name in skill.guarded)
            for key, joined in keys_of(name):
                owners = names.setdefault(key, [])
                if not (joined and owners) and skill.name not in {owner[0] for owner in owners}:
                    owners.append((skill.name, name, guards + joined))
    names.pop("", None)
    return {
        "skills": {name: asdict(skill) for name, skill in skills.items()},
        "names": names,
        "reach": reach_of(names),
        "context": {
            name: [name_key(word) for word in skill.context]
            for name, skill in skills.items()
            if skill.context
        },
    }


def reach_of(names: Iterable[str]) -> dict[str, int]:
    """Return, for the first word of any key, the number of words of the longest such key."""
    reach: dict[str, int] = {}
    for key in names:
        first, _, rest = key.partition(" ")
        reach[first] = max(reach.get(first, 0), rest.count(" ") + 2 if rest else 1)
    return reach
