"""Lexicon files to entries: one TOML line a skill, errors told by file and line."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gapcheck.errors import LexiconError
from gapcheck.model import Skill

LISTS = ("aliases", "implies", "related", "exact", "guarded", "context", "unless")
PLAIN = {"field": str, "issuer": str, "level": int, "extends": bool}
ENTRY = re.compile(r"""["']?(?P<name>[^"'=]+?)["']?\s*=""")
HINT = "skill_lexicons/README.md shows what a line may hold."


@dataclass(frozen=True, slots=True)
class Entry:
    """A skill and where it is written."""

    skill: Skill
    file: Path
    line: int


def extended(before: Skill | None, skill: Skill) -> Skill:
    """Return `skill`, added to the one of its name before it where it says that it extends it.

    What comes of it `extends` as well: a person has had a hand in it.
    """
    if before is None or not skill.extends:
        return skill
    lists: dict[str, Any] = {
        key: tuple(dict.fromkeys((*getattr(before, key), *getattr(skill, key)))) for key in LISTS
    }
    return replace(before, extends=True, **lists)


def lines_of(text: str) -> dict[str, int]:
    """Return the line, from 1, on which each entry of a file begins."""
    rows = enumerate(text.splitlines(), 1)
    return {found["name"]: number for number, row in rows if (found := ENTRY.match(row))}


def read_entries(path: Path) -> Iterator[Entry]:
    """Yield the entries of the file `path`; raise LexiconError naming file and line."""
    try:
        text = path.read_text(encoding="utf-8")
        content = tomllib.loads(text)
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror}).", HINT) from error
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: is not UTF-8 text.", HINT) from error
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: {error}", HINT) from error
    skills = content.get("skills")
    if not isinstance(skills, dict):
        raise LexiconError(f"{path}:1: has no [skills] table.", HINT)
    field, kind = content.get("title", path.stem), content.get("kind", "skill")
    lines = lines_of(text)
    for name, values in skills.items():
        line = lines.get(name, 1)
        try:
            yield Entry(
                Skill(name=name, kind=kind, **{"field": field} | checked(values)), path, line
            )
        except ValueError as error:
            raise LexiconError(f'{path}:{line}: "{name}": {error}', HINT) from error


def checked(values: object) -> dict[str, Any]:
    """Return the values of a line with lists as tuples; raise ValueError for any other shape."""
    if not isinstance(values, dict):
        raise ValueError(f"expected {{ … }}, found {values!r}")  # noqa: TRY004 - one error, caught above
    return {key: checked_value(key, value) for key, value in values.items()}


def checked_value(key: str, value: object) -> object:
    """Return one value of a line; raise ValueError where key or shape are not known."""
    if key in LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValueError(f"{key} must be a list of names in quotes")
        return tuple(value)
    if key not in PLAIN:
        raise ValueError(f"unexpected {key!r}; known are {', '.join((*LISTS, *PLAIN))}")
    if not isinstance(value, PLAIN[key]):
        kind = PLAIN[key].__name__
        raise ValueError(f"{key} must be of type {kind}")  # noqa: TRY004 - one error, caught above
    return value
