"""Entries to an index: every name under its folded key, with its guards."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from gapcheck.lexicon.entries import Entry, extended
from gapcheck.model import Skill
from gapcheck.words import key_of

EXACT, GUARDED = 1, 2
GUARDS = 4
FIELDS = tuple(field.name for field in fields(Skill))
SHORTEST_JOINED = 6


def names_of(skill: Skill) -> tuple[str, ...]:
    """Return every name of a skill once, the main one first."""
    return tuple(dict.fromkeys((skill.name, *skill.aliases, *skill.exact, *skill.guarded)))


def keys_of(name: str) -> tuple[tuple[str, bool], ...]:
    """Return the keys of a name and whether each runs two words together.

    "&" is read as "and" or not at all; what is written with a hyphen may be written as one word.
    """
    key = key_of(name)
    spelt = key_of(name.replace(" & ", " and "))
    keys = {key: False, spelt: False, spelt.replace(" and ", " "): False}
    if "-" in name and key.count(" ") == 1 and len(key) > SHORTEST_JOINED:
        keys.setdefault(key.replace(" ", ""), True)
    return tuple((key, joined) for key, joined in keys.items() if key)


def compile_entries(entries: Iterable[Entry]) -> dict[str, Any]:
    """Return the index of `entries` as plain data; a later one replaces or extends.

    An owner of a name is one number: the place of the skill times GUARDS, plus its guards.
    """
    skills: dict[str, Skill] = {}
    for entry in entries:
        name = entry.skill.name
        skills[name] = extended(skills.get(name), entry.skill)
    names: dict[str, list[int]] = {}
    for place, skill in enumerate(skills.values()):
        for name in names_of(skill):
            guards = EXACT * (name in skill.exact) + GUARDED * (name in skill.guarded)
            for key, joined in keys_of(name):
                owners = names.setdefault(key, [])
                if not (joined and owners) and place not in {owner // GUARDS for owner in owners}:
                    owners.insert(0, place * GUARDS + guards)
    return {
        "skills": {name: written(skill) for name, skill in skills.items()},
        "names": {key: owners[0] if len(owners) == 1 else owners for key, owners in names.items()},
        "reach": reach_of(names),
        "ends": dict(Counter(key.rpartition(" ")[2] for key in names)),
        "context": {
            name: [key_of(word) for word in skill.context]
            for name, skill in skills.items()
            if skill.context
        },
    }


def written(skill: Skill) -> str:
    """Return a skill as JSON, without what is empty."""
    values = {name: getattr(skill, name) for name in FIELDS}
    return json.dumps({name: value for name, value in values.items() if value})


def reach_of(names: Iterable[str]) -> dict[str, int]:
    """Return, for the first word of any key, the number of words of the longest such key."""
    reach: dict[str, int] = {}
    for key in names:
        first = key.partition(" ")[0]
        reach[first] = max(reach.get(first, 0), key.count(" ") + 1)
    return reach
