"""Which lines of a résumé are its section headings."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gapcheck.model import Line, SectionKind
from gapcheck.outline.resume.contact_fields import find_emails, find_phones
from gapcheck.outline.resume.dates import read_periods
from gapcheck.outline.resume.heading_names import (
    TOO_LONG,
    bare_heading,
    by_beginning,
    heading_key,
    keys_of,
    known_kind,
    likely_kind,
    slipped_kind,
)
from gapcheck.outline.resume.heading_shapes import Style, body_size, style_of, usual_style
from gapcheck.outline.resume.words import JOB, STUDY, SURE, score

INLINE = re.compile(r"^\W*([^\W\d_][^:.,;\d]{2,40}?)\s*:[\s-]+\S")
# Sections that people write on one line after their heading, and those that hold labels anyway.
ONE_LINE: tuple[SectionKind, ...] = (
    "summary",
    "education",
    "skills",
    "languages",
    "certificates",
    "interests",
)
LABELLED: tuple[SectionKind, ...] = ("skills", "projects")
ROLES: tuple[SectionKind, ...] = ("experience", "projects", "education", "volunteering")
MOST_WORDS = 6
SHORT_FORM = 5  # letters


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading found; `alone` unless text of the section follows on its line.

    `brief` is one among personal or other details: its section is no longer than its line.
    """

    kind: SectionKind
    title: str
    alone: bool = True
    brief: bool = False


def find_headings(lines: Sequence[Line]) -> dict[int, Heading]:
    """Return the headings of a résumé by the numbers of their lines.

    Known names count first. How most of them look then tells which of the others are mere
    labels, and which lines with unknown words are headings too.
    """
    body = body_size(lines)
    styles = {line.number: style_of(line, body) for line in lines}
    named = {line.number: heading for line in lines if (heading := named_heading(line))}
    if not named:
        return inline_headings(lines, {})
    usual = usual_style([styles[number] for number in named])
    found = dict(settled(named, styles, usual))
    found |= alike(lines, styles, usual, found)
    return dict(sorted((found | inline_headings(lines, found)).items()))


def named_heading(line: Line) -> Heading | None:
    """Return the heading that `line` is by its words alone."""
    kind = known_kind(line.text) or by_beginning(line.text)
    loud = line.heading or line.bold or line.text.isupper()
    if kind is None and (loud or line.text.rstrip().endswith(":")):
        kind = slipped_kind(line.text)
    return Heading(kind, bare_heading(line.text)) if kind and (loud or not line.bullet) else None


def settled(
    named: Mapping[int, Heading], styles: Mapping[int, Style], usual: Style
) -> Iterator[tuple[int, Heading]]:
    """Yield the known headings that look like the others, or are the only ones of their kind."""
    strong = {n for n in named if styles[n].strength >= usual.strength}
    kinds = {named[number].kind for number in strong}
    times = Counter(heading_key(heading.title) for heading in named.values())
    for number, heading in named.items():
        lonely = heading.kind not in kinds and times[heading_key(heading.title)] == 1
        if number in strong or lonely:
            yield number, heading


def alike(
    lines: Sequence[Line], styles: Mapping[int, Style], usual: Style, found: Mapping[int, Heading]
) -> dict[int, Heading]:
    """Return the headings with unknown words that look just like the known ones.

    When they outnumber the known ones, that look is not kept for headings: then there are none.
    """
    first = head_end(lines, min(found, default=0))
    jobs = any(heading.kind == "experience" for heading in found.values())
    unknown: dict[int, Heading] = {}
    current: SectionKind = "head"
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        current = found[line.number].kind if line.number in found else current
        role = current in ROLES and (after is None or after.bullet or names_role(line))
        free = line.number > first and line.number not in found and not role
        apart = set_off(line, styles[line.number], usual) and not (
            after and is_dated(after) and (current in ROLES or not jobs)
        )
        if free and apart and is_title(line):
            current = likely_kind(line.text) or "other"
            unknown[line.number] = Heading(current, bare_heading(line.text))
    return unknown if len(unknown) <= len(found) else {}


def names_role(line: Line) -> bool:
    """Return whether a line looks like a title, an employer, a degree or a school."""
    looks = (*JOB, *STUDY)
    return likely_kind(line.text) is None and any(score(look, line.text) == SURE for look in looks)


def head_end(lines: Sequence[Line], first: int) -> int:
    """Return the line after which headings may be unknown: one with an address, or `first`."""
    for line in lines:
        if line.number < first and (any(find_emails(line)) or any(find_phones(line))):
            return line.number
    return first


def set_off(line: Line, style: Style, usual: Style) -> bool:
    """Return whether a line looks like the known headings; plain ones need a colon and a clue."""
    if usual.strength:
        return style == usual
    return line.text.rstrip().endswith(":") and likely_kind(line.text) is not None


def is_title(line: Line) -> bool:
    """Return whether a line could be the heading of a section by its length and marks."""
    bare = bare_heading(line.text)
    key = heading_key(bare)
    words = len(bare.split())
    return (
        bool(key)
        and words <= MOST_WORDS
        and not line.bullet
        and key not in keys_of("inside") | keys_of("papers")
        and not line.text.rstrip().endswith((".", ",", ";"))
        and not is_dated(line)
        and not (is_list(bare) and likely_kind(line.text) is None)
    )


def is_list(bare: str) -> bool:
    """Return whether the words of a line are a list, or but a short form such as "RSA"."""
    return "," in bare or (bare.isupper() and len(bare) <= SHORT_FORM)


def is_dated(line: Line) -> bool:
    """Return whether a line, which is no paragraph, tells a date."""
    return len(line.text) <= TOO_LONG and any(read_periods(line.text))


def inline_headings(lines: Sequence[Line], found: Mapping[int, Heading]) -> dict[int, Heading]:
    """Return the headings that text follows on the same line: "Skills: Python, SQL".

    A label that comes twice belongs to roles, and one in a section of lists to that section.
    """
    inline: dict[int, Heading] = {}
    kinds = {heading.kind for heading in found.values()}
    times = Counter(match[1].casefold() for line in lines if (match := INLINE.match(line.text)))
    current: SectionKind = "head"
    for line in lines:
        current = found[line.number].kind if line.number in found else current
        match = None if line.bullet or current in LABELLED else INLINE.match(line.text)
        kind = known_kind(match[1]) if match and times[match[1].casefold()] == 1 else None
        if match and kind in ONE_LINE and kind not in kinds:
            brief = current in {"contact", "head", "other"}
            inline[line.number] = Heading(kind, match[1], alone=False, brief=brief)
            kinds.add(kind)
    return inline
