"""The linter of the lexicons: each problem with its file and line."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from gapcheck.data import data_dir, wording
from gapcheck.lexicon.compile import keys_of, names_of
from gapcheck.lexicon.entries import Entry, extended
from gapcheck.words import key_of

SHORT = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule of skill_lexicons/README.md and where."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        """Return the problem as editors read it: file:line: message."""
        return f"{self.file}:{self.line}: {self.message}"


def standing(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries that hold: an own line replaces or extends the one of that name."""
    folder = data_dir("skill_lexicons")
    own = {entry.skill.name: entry for entry in entries if entry.file.parent != folder}
    shipped = {entry.skill.name: entry.skill for entry in entries if entry.file.parent == folder}
    return tuple(
        replace(entry, skill=extended(shipped.get(entry.skill.name), entry.skill))
        if entry.skill.extends
        else entry
        for entry in entries
        if own.get(entry.skill.name, entry) is entry
    )


def lint(entries: Sequence[Entry]) -> tuple[Problem, ...]:
    """Return every problem of `entries`, file by file in their order."""
    rules: tuple[Callable[[Sequence[Entry]], Iterator[Problem]], ...] = (
        unsorted,
        repeated,
        unknown,
        circles,
        unguarded,
        ordinary,
    )
    return tuple(problem for rule in rules for problem in rule(entries))


def at(entry: Entry, message: str) -> Problem:
    """Return a problem of one entry."""
    return Problem(entry.file, entry.line, f'"{entry.skill.name}" {message}')


def unsorted(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield entries that stand before their alphabetical place."""
    for before, after in pairwise(entries):
        if before.file == after.file and before.skill.name.casefold() > after.skill.name.casefold():
            yield at(after, f'comes before "{before.skill.name}" in the alphabet')


def repeated(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield names that already stand for another skill; guarded by both, a name may be shared."""
    owner: dict[str, Entry] = {}
    for entry in entries:
        own = {
            key: name
            for name in names_of(entry.skill)
            for key, joined in keys_of(name)
            if not joined
        }
        for key, name in own.items():
            first = owner.setdefault(key, entry)
            if first is not entry and not (guards(first, key) and guards(entry, key)):
                place = f"{first.file.name}:{first.line}"
                yield at(entry, f'has the name "{name}", which is "{first.skill.name}" in {place}')


def guards(entry: Entry, key: str) -> bool:
    """Tell whether an entry lets the name with this key through only where its context fits."""
    return any(key == key_of(name) for name in entry.skill.guarded)


def unknown(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield relations to skills that no file has by that main name."""
    known = {entry.skill.name for entry in entries}
    for entry in entries:
        for relation in ("implies", "related"):
            for name in getattr(entry.skill, relation):
                if name not in known:
                    yield at(entry, f'{relation} "{name}", which no file has as a main name')


def circles(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield skills that imply themselves, directly or over others."""
    implies = {entry.skill.name: entry.skill.implies for entry in entries}
    for entry in entries:
        seen: set[str] = set()
        waiting = list(entry.skill.implies)
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += implies.get(name, ())
        if entry.skill.name in seen:
            yield at(entry, "implies itself in a circle")


def unguarded(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield short names in no guard, guards without context, exact names that are no names."""
    for entry in entries:
        skill = entry.skill
        guarded = {*skill.exact, *skill.guarded}
        for name in names_of(skill):
            if len(name) <= SHORT and name not in guarded:
                yield at(entry, f'has the short name "{name}"; put it in exact or guarded')
        if skill.guarded and not skill.context:
            yield at(entry, "is guarded, so it needs context words")


def ordinary(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield names that are small words of English ("wills") and in no guard."""
    phrases = wording("phrases")
    small = {key_of(word) for word in (*phrases["empty"], *phrases["breakers"])}
    for entry in entries:
        for name in names_of(entry.skill):
            if key_of(name) in small and name not in entry.skill.guarded:
                yield at(entry, f'has the ordinary word "{name}" for a name; put it in guarded')
