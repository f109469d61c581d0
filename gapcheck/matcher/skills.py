"""Verdicts on things that the lexicon knows: named, told in other words, implied or missing."""

from gapcheck.lexicon import Lexicon
from gapcheck.matcher.grades import graded, implied, in_use, missing
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.phrases import nearly_said
from gapcheck.matcher.weights import stem
from gapcheck.model import Evidence, Match, Requirement
from gapcheck.words import fold

DEED = "ing"


def match_skill(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return the verdict on a requirement whose skill the lexicon knows.

    The names come first; where none is shown in use, the same words in another order or form,
    and the conduct that tells of a soft skill.
    """
    skill = requirement.skills[0]
    direct = index.evidence(skill, requirement.text) or index.bare(skill) or index.slips(skill)
    in_words = [] if any(map(in_use, direct)) else told(requirement, index)
    through = index.implying(skill)
    if direct or in_words:
        used = [piece for piece in through if in_use(piece)]
        return graded(requirement, [*direct, *used, *in_words], index.denied(skill))
    if through:
        return implied(requirement, through)
    return unnamed(requirement, index)


def unnamed(requirement: Requirement, index: ResumeIndex) -> Match:
    """Return "implied" where a line says most of a skill's words, else "missing"."""
    skill = requirement.skills[0]
    kind = index.lexicon.skill(skill).kind
    if kind != "skill" or index.denied(skill) or is_ambiguous(requirement, index.lexicon):
        return missing(requirement, index.close(skill))
    near = nearly_said(requirement.text, index.words, index.document)
    return implied(requirement, near) if near else missing(requirement, index.close(skill))


def told(requirement: Requirement, index: ResumeIndex) -> list[Evidence]:
    """Return the lines that tell of a skill without its name."""
    skill = requirement.skills[0]
    if is_ambiguous(requirement, index.lexicon):
        return []
    if index.lexicon.skill(skill).kind == "soft":
        return [*index.telling(skill), *index.claiming(skill, requirement.text)]
    return [*index.in_words(skill, requirement.text), *index.telling(skill)]


def is_ambiguous(requirement: Requirement, lexicon: Lexicon) -> bool:
    """Tell whether a lone word needs the guards of its skill, so that "go" is not Go.

    A guarded name that the posting writes small is meant as the ordinary word, and so is one
    that tells what is done ("Pruning", yet not "Spring").
    """
    entry, text = lexicon.skill(requirement.skills[0]), requirement.text
    deed = text.endswith(DEED) and stem(fold(text)) != fold(text)
    small = text == text.lower() or deed
    exact, guarded = ({fold(name) for name in names} for names in (entry.exact, entry.guarded))
    return " " not in text and (fold(text) in exact or (fold(text) in guarded and not small))
