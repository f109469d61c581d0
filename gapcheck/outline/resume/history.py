"""The roles a résumé tells of: jobs, projects, voluntary work and studies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Literal

from gapcheck.data import wording
from gapcheck.model import Role, Section, SectionKind
from gapcheck.outline.resume.blocks import Block, read_blocks
from gapcheck.outline.resume.parts import Parts, labelled_parts, project_parts, read_parts
from gapcheck.outline.resume.projects import told_projects
from gapcheck.outline.resume.role_periods import period_of
from gapcheck.outline.resume.rows import Row
from gapcheck.outline.resume.section_rows import read_rows
from gapcheck.outline.resume.split import commas_of, segments_of, without_aside
from gapcheck.outline.resume.words import JOB, STUDY, SURE, Looks, is_break, score

RoleKind = Literal["work", "project", "education", "volunteering"]
KINDS: dict[SectionKind, RoleKind] = {
    "experience": "work",
    "projects": "project",
    "education": "education",
    "volunteering": "volunteering",
}
LOOKS: dict[RoleKind, Looks] = {"work": JOB, "education": STUDY, "volunteering": JOB}
BESIDE = ("header", "footer")
SET_APART = re.compile(r"\s*[^\w\s]|\s{2,}|\t")
NOTHING = (Block((), ()), Parts())


def read_history(sections: Sequence[Section], document_name: str) -> tuple[Role, ...]:
    """Return the roles of all sections in reading order, time off left out.

    Where no section is of experience, jobs are looked for in the head, too.
    """
    kinds = {section.kind for section in sections}
    where = KINDS if "experience" in kinds else {**KINDS, "head": "work"}
    return tuple(
        role
        for section in sections
        if section.kind in where
        for role in roles_of(section, where[section.kind], document_name)
        if (section.kind != "head" or is_job(role)) and not is_licence(role)
    )


def roles_of(section: Section, kind: RoleKind, document_name: str) -> Iterator[Role]:
    """Yield the roles of a section; projects may be told on one line each."""
    found = list(read_roles(section, kind, document_name))
    one_a_line = kind == "project" and not found
    yield from told_projects(section, document_name) if one_a_line else found


def with_experience(sections: Sequence[Section], document_name: str) -> tuple[Section, ...]:
    """Return the sections, those with odd headings over jobs being experience if none else is."""
    if any(section.kind == "experience" for section in sections):
        return tuple(sections)
    return tuple(
        replace(section, kind="experience") if tells_jobs(section, document_name) else section
        for section in sections
    )


def tells_jobs(section: Section, document_name: str) -> bool:
    """Return whether there are jobs below an odd heading, or several below "Career summary"."""
    fewest = {"other": 1, "summary": 2}.get(section.kind)
    if fewest is None:
        return False
    return sum(map(is_job, read_roles(section, "work", document_name))) >= fewest


def is_licence(role: Role) -> bool:
    """Return whether what stands among studies is a licence, to drive for example, and no study."""
    bare = role.kind == "education" and role.period is None
    named = role.title.partition(",")[0].casefold()
    return bare and named.endswith(tuple(wording("roles")["licences"]))


def is_job(role: Role) -> bool:
    """Return whether a role surely is a job: dated, and its title is one."""
    return role.period is not None and score("titles", role.title) > 0


def read_roles(section: Section, kind: RoleKind, document_name: str) -> Iterator[Role]:
    """Yield the roles of one section.

    An employer told on a row of its own, before the title, holds for the titles that follow.
    """
    lines = [line for line in section.lines if line.region not in BESIDE]
    rows = read_rows(lines, document_name, study=kind == "education")
    blocks = read_blocks(rows, LOOKS.get(kind))
    told = [(block, parts_of(block, kind)) for block in blocks if not is_time_off(block)]
    group = Parts()
    above: tuple[Row, ...] = ()
    for (block, parts), (after, next_parts) in zip_longest(told, told[1:], fillvalue=NOTHING):
        if kind == "work" and heads_group(block, parts) and untold(next_parts):
            group, above = parts, block.heading
            continue
        if kind == "work" and spans_group(block, after) and next_parts.title:
            group, above = employer_of(block), (*block.heading, *block.body)
            continue
        if score("alone", parts.title):
            group = Parts()
        if parts.title and (not parts.employer or is_unit(parts.employer, group)):
            yield as_role(block, within(group, parts), kind, above)
        else:
            group = parts if employer_first(block, parts, kind) else Parts()
            yield as_role(block, parts, kind, above)
        above = ()


def untold(parts: Parts) -> bool:
    """Return whether parts name a title and leave its employer to what stands above."""
    return bool(parts.title and not parts.employer)


def spans_group(block: Block, after: Block) -> bool:
    """Return whether a block has no title of its own and a period that holds the next role's."""
    text = "  ".join(row.rest for row in block.heading)
    whole, part = period_of(block.heading, "work"), period_of(after.heading, "work")
    if score("titles", text) or any(row.line.bullet for row in block.body) or not (whole and part):
        return False
    begins = whole.start and part.start and whole.start.year <= part.start.year
    ends = whole.current or (whole.end and part.end and part.end.year <= whole.end.year)
    return bool(begins and ends) and any(score("titles", row.rest) for row in after.heading)


def employer_of(block: Block) -> Parts:
    """Return the employer and the place that head several roles."""
    name, *place = [
        part for row in block.heading for each in segments_of(row.rest) for part in commas_of(each)
    ] or [""]
    return Parts("", without_aside(name), ", ".join(place))


def is_unit(name: str, group: Parts) -> bool:
    """Return whether a name is that of a part of the employer above, such as a ward."""
    return bool(group.employer) and score("units", name) == SURE


def within(group: Parts, parts: Parts) -> Parts:
    """Return the parts of a role at the employer of a group, whose part goes with the title."""
    title = ", ".join(filter(None, (parts.title, parts.employer)))
    return Parts(title, group.employer, parts.place or group.place)


def is_time_off(block: Block) -> bool:
    """Return whether the heading of a block tells of a break in place of work."""
    return any(is_break(row.rest) for row in block.heading)


def parts_of(block: Block, kind: RoleKind) -> Parts:
    """Return what the heading of a block names; labels such as "Company:" go before looks."""
    labelled = {row.label: row.rest for row in block.heading if row.label in Parts._fields}
    texts = [row.rest for row in block.heading if row.rest and row.label not in labelled]
    if labelled:
        return labelled_parts(labelled, texts)
    looks = LOOKS.get(kind)
    return read_parts(texts, looks) if looks else project_parts(texts)


def heads_group(block: Block, parts: Parts) -> bool:
    """Return whether a block may be but the employer over several roles."""
    named = parts.employer or parts.title
    return not block.body and not (parts.employer and parts.title) and not score("titles", named)


def employer_first(block: Block, parts: Parts, kind: RoleKind) -> bool:
    """Return whether the employer stands before the title, and so over what may follow.

    Schools do so on a row of their own only.
    """
    first = block.heading[0].rest
    if kind != "work" and parts.title and parts.title in first:
        return False
    before, employer, after = first.partition(parts.employer or "\0")
    if not employer or (parts.title and parts.title in before):
        return False
    return parts.title not in after or bool(SET_APART.match(after))


def as_role(block: Block, parts: Parts, kind: RoleKind, above: Sequence[Row]) -> Role:
    """Return the role of a block; the rows `above` head its group."""
    return Role(
        "education" if kind == "work" and is_study(parts) else kind,
        parts.title,
        parts.employer,
        parts.place,
        period_of(block.heading, kind),
        tuple(row.line for row in (*above, *block.heading)),
        tuple(row.line for row in block.body),
    )


def is_study(parts: Parts) -> bool:
    """Return whether what stands among jobs is a degree."""
    degree = score("degrees", parts.title) == SURE and not score("titles", parts.title)
    return degree and (not parts.employer or score("schools", parts.employer) > 0)
