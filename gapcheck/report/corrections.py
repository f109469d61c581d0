"""How a person who disagrees with a verdict can correct it for the next run."""

import json
from dataclasses import dataclass

from gapcheck.model import How, Match, Priority, Status
from gapcheck.report.visible import visible

NAMED: frozenset[How] = frozenset({"named", "alias", "form", "slip"})
OPEN: frozenset[Status] = frozenset({"missing", "implied", "unknown"})
OTHER: dict[Priority, Priority] = {"must": "nice", "asked": "must", "nice": "must"}
NOT_WEIGHED = frozenset({"condition", "soft"})
BLANK = "the words in your résumé"


@dataclass(frozen=True, slots=True)
class Correction:
    """Lines that correct one verdict, as TOML writes them; "" where there is none to be told.

    `off` says that the posting does not ask it, `weight` that it means it otherwise, `have` that
    words of the résumé are it: these three stand by themselves in gapcheck.toml. `skill` and
    `found` are for a lexicon: the skill, and the name that was taken for it. `years` tells that
    only dates could show it.
    """

    off: str
    weight: str
    have: str
    skill: str
    found: str
    years: bool


def correction(match: Match) -> Correction:
    """Return what is needed to correct one verdict."""
    need = match.requirement
    name, still_open = toml_text(need.text), match.status in OPEN
    named = [piece.name for piece in match.evidence if piece.how in NAMED and not still_open]
    weight = f'priority.{name} = "{OTHER[need.priority]}"' if need.kind not in NOT_WEIGHED else ""
    return Correction(
        off=f'priority.{name} = "off"',
        weight=weight,
        have=f"have.{name} = {toml_text(BLANK)}" if still_open and not need.years else "",
        skill=toml_text(need.skills[0]) if need.skills and (still_open or named) else "",
        found=toml_text(named[0]) if named else "",
        years=still_open and need.years is not None,
    )


def toml_text(text: str) -> str:
    """Return `text` between quotes, as TOML reads it."""
    return json.dumps(visible(text), ensure_ascii=False)
