"""The lexicon as it is asked: what a key names, what a skill is and what it implies."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gapcheck.lexicon.compile import GUARDS
from gapcheck.model import Skill

Proof = tuple[frozenset[str], tuple[frozenset[str], ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lexicon files together.

    `skills` maps a main name to its entry, still written as JSON; `names` a folded key to its
    owners, as compile.py numbers them; `reach` the first word of a key to the number of words of
    the longest key that begins so, `ends` the last word of a key to the number of keys that end
    so; `context` a guarded skill to the folded words that let its names through; `version` names
    the contents of the files. Entries are read when first asked for.
    """

    skills: Mapping[str, str]
    names: Mapping[str, int | Sequence[int]]
    reach: Mapping[str, int]
    ends: Mapping[str, int]
    context: Mapping[str, Sequence[str]]
    version: str = ""
    _order: list[str] = field(default_factory=list, init=False, repr=False, compare=False)
    _read: dict[str, Skill] = field(default_factory=dict, init=False, repr=False, compare=False)
    _proofs: dict[str, Proof] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the order of the skills, by which their names know them."""
        self._order.extend(self.skills)

    def skill(self, name: str) -> Skill:
        """Return the skill whose main name is `name`; raise KeyError where there is none."""
        if name not in self._read:
            values = json.loads(self.skills[name])
            lists = {key: tuple(value) for key, value in values.items() if isinstance(value, list)}
            self._read[name] = Skill(**(values | lists))
        return self._read[name]

    def owners(self, key: str) -> tuple[tuple[str, int], ...]:
        """Return the skills that have a name with this key, and the guards of that name."""
        found = self.names.get(key)
        if found is None:
            return ()
        numbers = (found,) if isinstance(found, int) else found
        return tuple((self._order[number // GUARDS], number % GUARDS) for number in numbers)

    def proves(self, name: str, near: set[str]) -> bool:
        """Tell whether the folded words `near` hold one of a guarded skill's context words."""
        if name not in self._proofs:
            phrases = [frozenset(key.split()) for key in self.context.get(name, ())]
            words = frozenset[str]().union(*(p for p in phrases if len(p) == 1))
            self._proofs[name] = words, tuple(p for p in phrases if len(p) > 1)
        words, several = self._proofs[name]
        return not words.isdisjoint(near) or any(near >= phrase for phrase in several)

    def implied_by(self, name: str) -> tuple[str, ...]:
        """Return all skills that somebody with `name` certainly has, nearest first."""
        found: dict[str, None] = {}
        waiting = list(self.skill(name).implies)
        while waiting:
            other = waiting.pop(0)
            if other != name and other not in found and other in self.skills:
                found[other] = None
                waiting += self.skill(other).implies
        return tuple(found)

    def related_to(self, name: str) -> tuple[str, ...]:
        """Return the close relatives of `name`."""
        return tuple(dict.fromkeys(self.skill(name).related)) if name in self.skills else ()
