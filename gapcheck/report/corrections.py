"""How a person who disagrees with a verdict can correct it for the next run."""

import json
from dataclasses import dataclass

from gapcheck.model import How, Match, Priority, Status
from gapcheck.report.visible import visible

NAMED: frozenset[How] = frozenset({"named", "alias", "form", "slip"})
OPEN: frozenset[Status] = frozenset({"missing", "implied", "unknown"})
OTHER: dict[Priority, Priority] = {"must": "nice", "asked": "must", "nice": "must"}


@dataclass(frozen=True, slots=True)
class Correction:
    """What a lexicon line and a settings line would name, as TOML writes them.

    `skill` is "" where no lexicon line would change the verdict; `found` is the name that was
    taken for it, "" where the verdict is open.
    """

    text: str
    skill: str
    found: str
    priority: Priority


def correction(match: Match) -> Correction:
    """Return what is needed to correct one verdict."""
    need = match.requirement
    still_open = match.status in OPEN
    named = [piece.name for piece in match.evidence if piece.how in NAMED and not still_open]
    decided = bool(need.skills) and (still_open or bool(named))
    return Correction(
        text=toml_text(need.text),
        skill=toml_text(need.skills[0]) if decided else "",
        found=toml_text(named[0]) if named else "",
        priority=OTHER[need.priority],
    )


def toml_text(text: str) -> str:
    """Return `text` between quotes, as TOML reads it."""
    return json.dumps(visible(text), ensure_ascii=False)
