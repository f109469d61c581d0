"""The sections of a résumé, opened by its headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gapcheck.model import Line, Section, SectionKind
from gapcheck.outline.resume.headings import find_headings

# Texts beside the body run on their own: what follows one belongs to what came before it.
BESIDE = ("sidebar", "textbox", "header", "footer", "footnote")


@dataclass(slots=True)
class Draft:
    """A section while its lines are gathered."""

    kind: SectionKind
    title: str
    lines: list[Line] = field(default_factory=list)


def read_sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """Return the sections of a résumé in the order of their headings, each line in one of them.

    A heading line is told by `title` alone; where text follows on the same line ("Skills:
    Python, SQL") the line is also the first of `lines`. What comes before the first heading of
    the body, or of a text beside it, is a section of kind "head".
    """
    headings = find_headings(lines)
    drafts: list[Draft] = []
    current: dict[str, Draft] = {}
    for line in lines:
        flow = line.region if line.region in BESIDE else "body"
        heading = headings.get(line.number)
        draft = current.get(flow)
        if heading or not draft:
            draft = Draft(heading.kind, heading.title) if heading else Draft("head", "")
            drafts.append(draft)
        if not (heading and heading.alone):
            draft.lines.append(line)
        if not (heading and heading.brief):
            current[flow] = draft
    return tuple(Section(draft.kind, draft.title, tuple(draft.lines)) for draft in drafts)
