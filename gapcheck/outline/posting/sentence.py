"""A sentence of a posting with what was found in it, and how it becomes a requirement."""

from dataclasses import dataclass

from gapcheck.cues import Cue
from gapcheck.lexicon import Hit
from gapcheck.model import Requirement, RequirementKind, Years
from gapcheck.outline.posting.headings import Zone
from gapcheck.outline.posting.priority import priority_of
from gapcheck.outline.posting.statements import Statement
from gapcheck.outline.posting.stretches import undangled


@dataclass(frozen=True, slots=True)
class Sentence:
    """A statement with what was found in it; `people` are names of teams and departments."""

    statement: Statement
    document: str
    cues: tuple[Cue, ...]
    hits: tuple[Hit, ...]
    zone: Zone
    by_heading: bool
    people: tuple[Hit, ...] = ()

    @property
    def text(self) -> str:
        """The words."""
        return self.statement.text


def requirement(  # noqa: PLR0913 - the parts of a requirement
    sentence: Sentence,
    span: tuple[int, int],
    kind: RequirementKind,
    skills: tuple[str, ...],
    *,
    either: int | None = None,
    years: Years | None = None,
) -> Requirement:
    """Return a requirement; `span` is its words, and its quote the whole sentence."""
    text = undangled(sentence.text[slice(*span)].strip(" ;,").rstrip(" .;,"))
    statement = sentence.statement
    priority = statement.rank or priority_of(
        sentence.text, span, sentence.cues, sentence.zone, by_heading=sentence.by_heading
    )
    quote = statement.quote(sentence.document, 0, len(sentence.text))
    place = f"line {statement.line.number}, {statement.start + (either or 0)}"
    return Requirement(
        text, quote, kind, priority, skills, place if either is not None else None, years
    )
