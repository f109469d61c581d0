"""Every place in a résumé that names something: its line, section, role and the skills in it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon, find_in_all, find_skills
from gapcheck.model import Evidence, How, Line, Place, Quote, Resume, Role, SectionKind

CLAUSE_END = re.compile(r"[,;.]\s|\bbut\b")
IN_USE: tuple[SectionKind, ...] = (
    "experience",
    "projects",
    "education",
    "certificates",
    "publications",
    "volunteering",
    "awards",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A line of the résumé with the section and role it stands in; `used` outside mere lists."""

    line: Line
    section: SectionKind
    role: Role | None
    hits: tuple[Hit, ...]
    denied: tuple[tuple[int, int], ...] = ()

    @property
    def used(self) -> bool:
        """Whether the line tells of a job, project or course, not of a list or a summary."""
        return self.role is not None or self.section in IN_USE

    def evidence(self, document: str, how: How, name: str) -> Evidence:
        """Return the line as evidence."""
        place = Place(document, self.line.page, self.line.number, 0, len(self.line.text))
        quote = Quote(self.line.text, place)
        return Evidence(quote, self.section, how, name, self.role, has_result(self.line.text))

    def denies(self, start: int) -> bool:
        """Tell whether the words at `start` stand in a clause that says they are not there."""
        return any(first <= start < last for first, last in self.denied)


def has_result(text: str) -> bool:
    """Tell whether a line holds a figure that is no year, date or product version."""
    words = [word.strip(".,;:()+~<>") for word in text.split()]
    return any(mark in text for mark in "%$£€") or any(
        word.replace(",", "").isdecimal() and not is_year(word) for word in words
    )


def is_year(word: str) -> bool:
    """Tell whether a number reads as a year."""
    return len(word) == 4 and word[:2] in ("19", "20")  # noqa: PLR2004 - digits of a year


@cache
def denials() -> CueFinder:
    """Return the finder of denials and aspirations."""
    return CueFinder(wording("resume_cues")["denial"])


def read_mentions(resume: Resume, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the lines of a résumé in order, each with its skills."""
    lines = tuple(placed_lines(resume))
    hits = find_in_all([line.text for _, _, line, _ in lines], lexicon)
    return tuple(
        Mention(line, kind, role, (*found, *in_titles(line.text, found, lexicon)), denied)
        for (kind, role, line, denied), found in zip(lines, hits, strict=True)
    )


def in_titles(text: str, hits: Sequence[Hit], lexicon: Lexicon) -> Iterator[Hit]:
    """Yield the skills that job titles hold before their last word: SEO in "SEO Specialist"."""
    for title in hits:
        if lexicon.skill(title.skill).kind == "title":
            held = text[title.start : title.end].rpartition(" ")[0]
            for hit in find_skills(held, lexicon):
                yield replace(hit, start=title.start + hit.start, end=title.start + hit.end)


def placed_lines(
    resume: Resume,
) -> Iterator[tuple[SectionKind, Role | None, Line, tuple[tuple[int, int], ...]]]:
    """Yield each line with its section and role, and the spans that say what is not there."""
    roles = {line.number: role for role in resume.roles for line in (*role.heading, *role.lines)}
    for section in resume.sections:
        aspired = denied_spans(section.title)
        for line in section.lines:
            denied = ((0, len(line.text)),) if aspired else denied_spans(line.text)
            yield section.kind, roles.get(line.number), line, denied


def denied_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return the clauses of a text that say what is not there or only wished for."""
    cuts = [0, *(match.end() for match in CLAUSE_END.finditer(text)), len(text)]
    clauses = list(pairwise(cuts))
    found = denials().find(text)
    return tuple((a, b) for a, b in clauses if any(a <= cue.start < b for cue in found))


def by_skill(mentions: Sequence[Mention]) -> Mapping[str, tuple[tuple[Mention, Hit], ...]]:
    """Return for each skill named the mentions that name it, in order."""
    found: dict[str, list[tuple[Mention, Hit]]] = {}
    for mention in mentions:
        for hit in mention.hits:
            found.setdefault(hit.skill, []).append((mention, hit))
    return {skill: tuple(places) for skill, places in found.items()}
