"""A rewrite as edits of a line, and the material that rewrites are made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from gapcheck.advice.wording import say
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Match, Papers, Place, Quote, Rewrite, Span
from gapcheck.words import key_of

CLOSED = ("head", "contact", "references")


@dataclass(frozen=True, slots=True)
class Material:
    """All that a rewrite may draw on: the papers, the verdicts, the lines with their skills.

    `ordinary` are words that names of skills write small, so that they are no names themselves.
    """

    papers: Papers
    matches: tuple[Match, ...]
    mentions: tuple[Mention, ...]
    lexicon: Lexicon
    ordinary: frozenset[str] = frozenset()

    def mention(self, quote: Quote) -> Mention | None:
        """Return the line of a quote if it may be rewritten, else None."""
        found = (m for m in self.mentions if m.line.number == quote.place.line)
        return next((m for m in found if is_open(m)), None)

    def quote(self, mention: Mention) -> Quote:
        """Return a whole line as a quote."""
        line = mention.line
        document = self.papers.resume.document.name
        return Quote(line.text, Place(document, line.page, line.number, 0, len(line.text)))


@dataclass(frozen=True, slots=True)
class Edit:
    """Words put in place of those from `start` to `end`; a blank is a question to the person."""

    start: int
    end: int
    text: str
    kind: Literal["kept", "added", "blank"] = "added"


def is_open(mention: Mention) -> bool:
    """Tell whether a line may be rewritten: no title, employer, date, name or address."""
    heading = mention.role.heading if mention.role else ()
    return mention.line not in heading and mention.section not in CLOSED


def spans_of(text: str, edits: Sequence[Edit]) -> tuple[Span, ...]:
    """Return a text with its edits, which do not overlap, as spans."""
    spans: list[Span] = []
    position = 0
    for edit in sorted(edits, key=lambda e: e.start):
        spans += [Span(text[position : edit.start]), Span(edit.text, edit.kind)]
        position = edit.end
    spans.append(Span(text[position:]))
    return tuple(span for span in spans if span.text)


def draft(  # noqa: PLR0913 - a rewrite has these parts
    kind: str,
    before: Quote,
    after: Sequence[Edit] | tuple[Span, ...],
    *,
    sure: bool,
    match: Match | None = None,
    asked: str = "",
    own: str = "",
) -> Rewrite:
    """Return a rewrite with its sentences; `sure` where the line says no more than before."""
    edits = [part for part in after if isinstance(part, Edit)]
    spans = [part for part in after if isinstance(part, Span)]
    title, why = (say("rewrites", kind, part, asked=asked, own=own) for part in ("title", "why"))
    return Rewrite(
        kind,
        title,
        before,
        tuple(spans) or spans_of(before.text, edits),
        "safe" if sure else "confirm",
        why,
        match.requirement.quote if match else None,
    )


def at_end(text: str, blank: str) -> tuple[Edit, Edit]:
    """Return the edits that put a question to the end of a line, before its full stop."""
    end = len(text.rstrip(" .;"))
    return Edit(end, end, ", ", "kept"), Edit(end, end, f"[{blank}]", "blank")


def word_at(name: str, text: str) -> tuple[int, int] | None:
    """Return where `name` stands as whole words in `text`, None where it does not."""
    found = re.search(rf"(?<![\w+#]){re.escape(name)}(?![\w+#])", text) if name else None
    return found.span() if found else None


def holds(text: str, name: str) -> bool:
    """Tell whether a text holds a name."""
    return f" {key_of(name)} " in f" {key_of(text)} "
