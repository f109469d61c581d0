"""The person's own settings: gapcheck.toml, where corrections of a posting's weights stand."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from gapcheck.errors import SettingsError
from gapcheck.model import Priority

HINT = "docs/report.md shows what gapcheck.toml may hold."


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person has set: `priority` maps a requirement, in any case, to its weight."""

    priority: dict[str, Priority] = field(default_factory=dict)

    def priority_of(self, names: tuple[str, ...], read: Priority) -> Priority:
        """Return the weight set for any of `names`, else the one that was read."""
        return next((p for n in names if (p := self.priority.get(n.casefold()))), read)


def load_settings(path: Path) -> Settings:
    """Return the settings of a file, the defaults where there is none; raise SettingsError."""
    if not path.is_file():
        return Settings()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}.", HINT) from error
    unknown = sorted(set(content) - {"priority"})
    if unknown:
        raise SettingsError(f"{path}: unknown table [{unknown[0]}]; known is [priority].", HINT)
    return Settings(
        {name.casefold(): weight(path, name, value) for name, value in table(path, content)}
    )


def table(path: Path, content: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return the lines of the [priority] table; raise SettingsError where it is no table."""
    rows = content.get("priority", {})
    if not isinstance(rows, dict):
        raise SettingsError(f"{path}: [priority] must be a table.", HINT)
    return list(rows.items())


def weight(path: Path, name: str, value: object) -> Priority:
    """Return a weight; raise SettingsError where it is none."""
    for known in get_args(Priority):
        if value == known:
            return known  # type: ignore[no-any-return]
    raise SettingsError(f'{path}: "{name}" must be "must", "asked" or "nice", not {value!r}.', HINT)
