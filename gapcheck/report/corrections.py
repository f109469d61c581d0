"""How a person who disagrees with a verdict can correct it for the next run."""

import json
from dataclasses import dataclass

from gapcheck.model import Match, Priority, Status
from gapcheck.report.visible import visible

OTHER: dict[Priority, Priority] = {"must": "nice", "asked": "must", "nice": "must"}


@dataclass(frozen=True, slots=True)
class Correction:
    """What a lexicon line and a settings line would name, as TOML writes them.

    `skill` is "" where the requirement has no skill that a lexicon could tell more about.
    """

    text: str
    skill: str
    found: str
    status: Status
    priority: Priority


def correction(match: Match) -> Correction:
    """Return what is needed to correct one verdict."""
    need = match.requirement
    return Correction(
        text=toml_text(need.text),
        skill=toml_text(need.skills[0]) if need.skills else "",
        found=toml_text(match.evidence[0].name) if match.evidence else "",
        status=match.status,
        priority=OTHER[need.priority],
    )


def toml_text(text: str) -> str:
    """Return `text` between quotes, as TOML reads it."""
    return json.dumps(visible(text), ensure_ascii=False)
