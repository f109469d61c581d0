"""The person's own settings: gapcheck.toml, where corrections of a posting's weights stand."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, get_args

from gapcheck.errors import SettingsError
from gapcheck.model import Priority

Weight = Literal[Priority, "off"]
Wish = Literal["off", "warn", "fail"]
TABLES = ("priority", "have", "checks")
FORM = (
    'A line reads priority."Figma" = "off", with straight quotation marks, in a plain text file; a'
    " heading such as [priority] stands there once at most."
)
HINT = "docs/report.md shows what gapcheck.toml may hold."


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person has set.

    `priority` maps a requirement, in any case, to its weight, "off" where the posting does not
    ask it; `checks` maps a check's id to its severity; `have` maps a requirement, in any case, to
    the words of the résumé that show it.
    """

    priority: dict[str, Weight] = field(default_factory=dict)
    checks: dict[str, Wish] = field(default_factory=dict)
    have: dict[str, str] = field(default_factory=dict)

    def weight_of(self, names: tuple[str, ...], read: Priority) -> Weight:
        """Return the weight set for any of `names`, else the one that was read."""
        return next((p for n in names if (p := self.priority.get(n.casefold()))), read)

    def unknown_names(self, known: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the names set that are none of `known`, each with the nearest one or ""."""
        plain = {name.casefold(): name for name in known}
        for name in {**self.priority, **self.have}:
            if name not in plain:
                yield name, plain[near] if (near := nearest(name, plain)) else ""

    def lines(self, read: Mapping[str, Priority]) -> tuple[str, ...]:
        """Return the settings as lines of the file, without their tables.

        `read` holds the weights as they were read, by names in small letters: a line that sets
        another says so behind it.
        """
        weights = (
            (f'"{name}" = "{weight}"', was if (was := read.get(name)) != weight else None)
            for name, weight in self.priority.items()
        )
        others = (*self.have.items(), *self.checks.items())
        return (
            *(f'{line} # read as "{was}"' if was else line for line, was in weights),
            *(f'"{name}" = "{value}"' for name, value in others),
        )


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the one of `known` that `name` may be a slip of, "" where none is near."""
    return next(iter(get_close_matches(name, list(known), 1)), "")


def load_settings(path: Path) -> Settings:
    """Return the settings of a file, the defaults where there is none; raise SettingsError."""
    if not path.is_file():
        return Settings()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", FORM) from error
    unknown = sorted(set(content) - set(TABLES))
    if unknown:
        known = ", ".join(f"[{name}]" for name in TABLES)
        raise SettingsError(f"{path}: unknown table [{unknown[0]}]; known are {known}.", HINT)
    weights, own, wishes = (table(path, content, name) for name in TABLES)
    return Settings(
        {name.casefold(): one_of(Weight, path, name, value) for name, value in weights},
        {name: one_of(Wish, path, name, value) for name, value in wishes},
        {name.casefold(): words(path, name, value) for name, value in own},
    )


def table(path: Path, content: dict[str, Any], name: str) -> list[tuple[str, Any]]:
    """Return the lines of a table; raise SettingsError where it is no table.

    A line such as priority."Figma" = "off" is taken also where it was pasted below [checks].
    """
    places = (content, *(part for part in content.values() if isinstance(part, dict)))
    parts = [place[name] for place in places if name in place]
    if not all(isinstance(part, dict) for part in parts):
        raise SettingsError(f"{path}: [{name}] must be a table.", HINT)
    return [row for part in parts for row in part.items() if not is_table(row)]


def is_table(row: tuple[str, Any]) -> bool:
    """Tell whether a line belongs to another table below whose heading it was pasted."""
    return row[0] in TABLES and isinstance(row[1], dict)


def words(path: Path, name: str, value: object) -> str:
    """Return `value` if it is a text that says something; else raise SettingsError."""
    if isinstance(value, str) and value.strip():
        return value
    raise SettingsError(f'{path}: "{name}" must hold words of your résumé, not {value!r}.', HINT)


def one_of(choices: object, path: Path, name: str, value: object) -> Any:  # noqa: ANN401 - a Literal's member
    """Return `value` if it is one of the words of a Literal type; else raise SettingsError."""
    known = get_args(choices)
    if value in known:
        return value
    words = " or ".join([", ".join(f'"{word}"' for word in known[:-1]), f'"{known[-1]}"'])
    raise SettingsError(f'{path}: "{name}" must be {words}, not {value!r}.', HINT)
