"""Which roles are of a kind of work: by what they are called, name and tell."""

import re
from collections.abc import Sequence

from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.phrases import near
from gapcheck.matcher.weights import HEAVY, weights
from gapcheck.model import Job, Requirement, Role

WAYS = re.compile(r"\s*(?:,|\band/or\b|\bor\b|/)\s*")
OF_THE_KIND = re.compile(r"\b(?:relevant|related|similar|comparable)\b", re.IGNORECASE)
FEWEST_OF_FIELD = 2
# The stem of all words for leading people (synonyms.toml), and the conduct that tells of it.
LEADING, LEADERSHIP = "lead", "Leadership qualities"


def bearing(
    requirement: Requirement, job: Job, index: ResumeIndex, roles: Sequence[Role]
) -> list[Role]:
    """Return the roles that bear on a requirement: all, if it names no kind of work.

    Where it asks for relevant experience, those that show something else the posting asks.
    """
    kinds = [set(found) for found in map(heavy_words, WAYS.split(requirement.text)) if found]
    if asks_to_lead(requirement):
        roles = [role for role in roles if leads(role, index)]
        kinds = [rest for kind in kinds if (rest := kind - {LEADING})]
        return [r for r in roles if not kinds or is_of_kind(r, requirement, kinds, index)]
    if kinds or requirement.skills:
        return [r for r in roles if is_of_kind(r, requirement, kinds, index)]
    if OF_THE_KIND.search(requirement.quote.text):
        asked = {skill for other in job.requirements for skill in other.skills}
        title = heavy_words(job.title)
        return [r for r in roles if names_any(r, asked, index) or title & heavy_words(r.title)]
    return list(roles)


def asks_to_lead(requirement: Requirement) -> bool:
    """Tell whether years of leading people are asked for."""
    return LEADING in heavy_words(requirement.text)


def leads(role: Role, index: ResumeIndex) -> bool:
    """Tell whether a role tells of leading people: by its title or by what was done in it."""
    numbers = {line.number for line in role.lines}
    told = (m for m in index.mentions if m.line.number in numbers and LEADERSHIP in m.stance.tells)
    return LEADING in heavy_words(role.title) or any(True for _ in told)


def heavy_words(text: str) -> set[str]:
    """Return the stems of a text that belong to a trade."""
    found = weights(text).items()
    return {stem for stem, weight in found if weight == HEAVY and not stem.isdecimal()}


def is_of_kind(
    role: Role, requirement: Requirement, kinds: Sequence[set[str]], index: ResumeIndex
) -> bool:
    """Tell whether a role is of a kind of work: by a skill, by its words or by its field."""
    if names_any(role, set(requirement.skills), index):
        return True
    heading = set(weights(" ".join((role.title, *(line.text for line in role.heading)))))
    lines = [line.text for line in role.lines]
    return any(
        kind <= heading
        or any(near(dict.fromkeys(kind, HEAVY), line) for line in lines)
        or is_of_field(role, kind, index)
        for kind in kinds
    )


def names_any(role: Role, skills: set[str], index: ResumeIndex) -> bool:
    """Tell whether a role names, or names something that implies, one of `skills`."""
    numbers = {line.number for line in (*role.heading, *role.lines)}
    return any(
        mention.line.number in numbers and not mention.denies(hit.start)
        for skill in skills
        for mention, hit in (*index.named.get(skill, ()), *index.implied.get(skill, ()))
    )


def is_of_field(role: Role, kind: set[str], index: ResumeIndex) -> bool:
    """Tell whether a role names several skills of the field of work that `kind` is the name of."""
    named = (index.lexicon.skill(skill).field for skill in named_in(role, index))
    return sum(kind <= set(weights(field.replace("_", " "))) for field in named) >= FEWEST_OF_FIELD


def alike(requirement: Requirement, index: ResumeIndex, roles: Sequence[Role]) -> list[Role]:
    """Return the roles near the kind of work asked for: of its field, or of a title like it."""
    asked = heavy_words(requirement.text)
    fields = {index.lexicon.skill(skill).field for skill in requirement.skills}
    return [
        role for role in roles if in_fields(role, fields, index) or asked & heavy_words(role.title)
    ]


def in_fields(role: Role, fields: set[str], index: ResumeIndex) -> bool:
    """Tell whether a role names several skills of one of the `fields`."""
    found = [index.lexicon.skill(skill).field in fields for skill in named_in(role, index)]
    return sum(found) >= FEWEST_OF_FIELD


def named_in(role: Role, index: ResumeIndex) -> list[str]:
    """Return the skills that a role names."""
    numbers = {line.number for line in (*role.heading, *role.lines)}
    return [
        skill
        for skill, places in index.named.items()
        if any(mention.line.number in numbers for mention, _ in places)
    ]
