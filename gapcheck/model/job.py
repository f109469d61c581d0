"""Skills, and the posting understood."""

from dataclasses import dataclass
from typing import Literal

from gapcheck.model.document import Document, Quote

RequirementKind = Literal[
    "skill", "soft", "experience", "degree", "certification", "language", "condition"
]
Priority = Literal["must", "nice", "asked"]


@dataclass(frozen=True, slots=True)
class Skill:
    """One entry of the lexicons; the format is told in skill_lexicons/README.md."""

    name: str
    field: str
    kind: str = "skill"
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    guarded: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    issuer: str = ""
    level: int = 0
    extends: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """Years of experience asked for: `most` is None without an upper bound."""

    least: float
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the posting asks, in its own words.

    `group` is the same for requirements any one of which is enough, else None.
    `level` is the posting's own word for how well, such as "expert" or "C1"; of a condition it
    is the topic, such as "right_to_work" (skill_lexicons/wording/conditions.toml).
    """

    text: str
    quote: Quote
    kind: RequirementKind
    priority: Priority
    skills: tuple[str, ...] = ()
    group: str | None = None
    years: Years | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A posting understood; `application` is what it asks of the application itself."""

    document: Document
    title: str
    company: str
    requirements: tuple[Requirement, ...]
    application: tuple[Requirement, ...] = ()
