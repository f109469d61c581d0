"""The person's own settings: gapcheck.toml, where corrections of a posting's weights stand."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, get_args

from gapcheck.errors import SettingsError
from gapcheck.model import Priority

Weight = Literal[Priority, "off"]
Wish = Literal["off", "warn", "fail"]
HINT = "docs/report.md shows what gapcheck.toml may hold."


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person has set.

    `priority` maps a requirement, in any case, to its weight, "off" where the posting does not
    ask it; `checks` maps a check's id to its severity.
    """

    priority: dict[str, Weight] = field(default_factory=dict)
    checks: dict[str, Wish] = field(default_factory=dict)

    def weight_of(self, names: tuple[str, ...], read: Priority) -> Weight:
        """Return the weight set for any of `names`, else the one that was read."""
        return next((p for n in names if (p := self.priority.get(n.casefold()))), read)

    def unknown_names(self, known: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the weighed names that are none of `known`, each with the nearest one or ""."""
        plain = {name.casefold(): name for name in known}
        for name in self.priority:
            if name not in plain:
                yield name, plain[near] if (near := nearest(name, plain)) else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The settings as lines of the file, without their tables."""
        pairs = (*self.priority.items(), *self.checks.items())
        return tuple(f'"{name}" = "{value}"' for name, value in pairs)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the one of `known` that `name` may be a slip of, "" where none is near."""
    return next(iter(get_close_matches(name, list(known), 1)), "")


def load_settings(path: Path) -> Settings:
    """Return the settings of a file, the defaults where there is none; raise SettingsError."""
    if not path.is_file():
        return Settings()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", HINT) from error
    unknown = sorted(set(content) - {"priority", "checks"})
    if unknown:
        raise SettingsError(
            f"{path}: unknown table [{unknown[0]}]; known are [priority] and [checks].", HINT
        )
    weights = table(path, content, "priority")
    wishes = table(path, content, "checks")
    return Settings(
        {name.casefold(): one_of(Weight, path, name, value) for name, value in weights},
        {name: one_of(Wish, path, name, value) for name, value in wishes},
    )


def table(path: Path, content: dict[str, Any], name: str) -> list[tuple[str, Any]]:
    """Return the lines of a table; raise SettingsError where it is no table."""
    rows = content.get(name, {})
    if not isinstance(rows, dict):
        raise SettingsError(f"{path}: [{name}] must be a table.", HINT)
    return list(rows.items())


def one_of(choices: object, path: Path, name: str, value: object) -> Any:  # noqa: ANN401 - a Literal's member
    """Return `value` if it is one of the words of a Literal type; else raise SettingsError."""
    known = get_args(choices)
    if value in known:
        return value
    words = " or ".join([", ".join(f'"{word}"' for word in known[:-1]), f'"{known[-1]}"'])
    raise SettingsError(f'{path}: "{name}" must be {words}, not {value!r}.', HINT)
