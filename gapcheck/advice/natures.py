"""What kind of thing a requirement names, so that no sentence is laid over what it does not fit."""

from typing import Literal

from gapcheck.advice.rewriting.posting_names import is_deed
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement

Nature = Literal["years", "degree", "certification", "language", "skill", "deed", "phrase"]


def is_quality(text: str) -> bool:
    """Tell whether words say that somebody knows or masters a thing ("computer literate")."""
    naming = wording("rewriting")["naming"]
    return any(
        word in (*naming["qualities"], *naming["knowing"]) for word in text.casefold().split()[-1:]
    )


def nature_of(requirement: Requirement, lexicon: Lexicon) -> Nature:
    """Return the nature of what is asked.

    "skill" is a tool, method or subject that a lexicon lists, "deed" a duty told by its verb,
    "phrase" any words of which no more is known, a quality of character among them.
    """
    if requirement.years:
        return "years"
    match requirement.kind:
        case "degree" | "certification" | "language":
            return requirement.kind
        case "soft" | "condition":
            return "phrase"
    kinds = [lexicon.skill(name).kind for name in requirement.skills if name in lexicon.skills]
    match kinds[:1]:
        case ["certification" | "language" as kind]:
            return kind
        case ["skill"] if not is_deed(requirement.text):
            return "skill"
    deed = is_deed(requirement.text) and not is_quality(requirement.text)
    return "deed" if deed else "phrase"
