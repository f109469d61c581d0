"""Reports in which every free text is one and the same attack."""

import tomllib
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from gapcheck.model import Place, Report

# What a program chooses from a fixed list, and what links things: no attacker writes it.
CHOSEN = frozenset(
    {
        "kind",
        "status",
        "priority",
        "section",
        "how",
        "safety",
        "region",
        "check",
        "code",
        "group",
        "reason",
        "turn",
        "was",
        "now",
    }
)


def attacks() -> dict[str, str]:
    """Return the attacks by their names."""
    file = Path(__file__).parent / "cases" / "attacks.toml"
    return dict(tomllib.loads(file.read_text("utf-8"))["attacks"])


def poisoned(report: Report, attack: str) -> Report:
    """Return `report` with every free text replaced; quotes still stand where they say."""
    return spoil(report, attack)  # type: ignore[no-any-return]


def spoil(value: Any, attack: str) -> Any:  # noqa: ANN401 - walks through every type of the model
    """Return `value` with every free text in it replaced."""
    if isinstance(value, str):
        return attack
    if isinstance(value, tuple):
        return tuple(spoil(item, attack) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if isinstance(value, Place):
        return replace(value, document=attack, start=0, end=len(attack))
    free = [part.name for part in fields(value) if part.name not in CHOSEN]
    return replace(value, **{name: spoil(getattr(value, name), attack) for name in free})
