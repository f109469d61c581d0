"""The lexicon as it is asked: what a key names, what a skill is and what it implies."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gapcheck.model import Skill


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lexicon files together.

    `names` maps a folded key to its owners as (skill, name as written, guards), `reach` the first word of a
    key to the number of words of the longest key that begins so, `context` a guarded skill to the
    folded words that let its names through.
    """

    skills: Mapping[str, Mapping[str, Any]]
    names: Mapping[str, Sequence[tuple[str, str, int]]]
    reach: Mapping[str, int]
    context: Mapping[str, Sequence[str]]

    def skill(self, name: str) -> Skill:
        """Return the skill whose main name is `name`; raise KeyError where there is none."""
        values = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in self.skills[name].items()
        }
        return Skill(**values)

    def implied_by(self, name: str) -> tuple[str, ...]:
        """Return all skills that somebody with `name` certainly has, nearest first."""
        found: dict[str, None] = {}
        waiting = list(self._implies(name))
        while waiting:
            skill = waiting.pop(0)
            if skill != name and skill not in found:
                found[skill] = None
                waiting += self._implies(skill)
        return tuple(found)

    def related_to(self, name: str) -> tuple[str, ...]:
        """Return the close relatives of `name`, whichever of the two lines tells of it."""
        own = self.skills[name]["related"] if name in self.skills else ()
        return tuple(dict.fromkeys(own))

    def _implies(self, name: str) -> Iterator[str]:
        if name in self.skills:
            yield from self.skills[name]["implies"]
