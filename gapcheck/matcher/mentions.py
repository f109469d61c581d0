"""Every place in a résumé that names something: its line, section, role and the skills in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gapcheck.lexicon import Hit, Lexicon, find_in_all
from gapcheck.matcher.stances import UNSAID, Stance, denies, stance_of
from gapcheck.matcher.titles import with_titles
from gapcheck.model import Evidence, How, Line, Place, Quote, Resume, Role, SectionKind
from gapcheck.outline.resume.figures import find_figures

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
    stance: Stance = UNSAID

    @property
    def used(self) -> bool:
        """Whether the line tells of a job, project or course, not of a list or a summary."""
        return self.role is not None or self.section in IN_USE or self.stance.used

    @property
    def denied(self) -> bool:
        """Whether any clause of the line says that something is not there."""
        return bool(self.stance.denied)

    @property
    def claimed(self) -> str:
        """The words of the line without the clauses that say what is not there."""
        text = self.line.text
        for first, last in reversed(self.stance.denied):
            text = text[:first] + text[last:]
        return text

    def evidence(self, document: str, how: How, name: str) -> Evidence:
        """Return the line as evidence."""
        place = Place(document, self.line.page, self.line.number, 0, len(self.line.text))
        quote = Quote(self.line.text, place)
        return Evidence(quote, self.section, how, name, self.role, has_result(self.line.text))

    @property
    def deed(self) -> bool:
        """Whether the line stands below the heading of a role and so tells what was done in it."""
        return self.role is not None and self.line not in self.role.heading

    @property
    def own_title(self) -> bool:
        """Whether a job title in the line is the person's own, not that of a colleague."""
        if self.role is None:
            return self.section in ("head", "summary")
        return self.line in self.role.heading

    def denies(self, start: int) -> bool:
        """Tell whether the words at `start` stand in a clause that says they are not there."""
        return any(first <= start < last for first, last in self.stance.denied)


def has_result(text: str) -> bool:
    """Tell whether a line holds a figure that tells a size: no year, no part of a name."""
    return any(find_figures(text))


def read_mentions(resume: Resume, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the lines of a résumé in order, each with its skills."""
    lines = tuple(placed_lines(resume))
    hits = find_in_all([line.text for _, _, line, _ in lines], lexicon)
    return tuple(
        Mention(line, kind, role, with_titles(line.text, found, lexicon), stance)
        for (kind, role, line, stance), found in zip(lines, hits, strict=True)
    )


def placed_lines(resume: Resume) -> Iterator[tuple[SectionKind, Role | None, Line, Stance]]:
    """Yield each line with its section and role, and what it says of its own words."""
    roles = {line.number: role for role in resume.roles for line in (*role.heading, *role.lines)}
    for section in resume.sections:
        aspired = denies(section.title)
        for line in section.lines:
            whole = Stance(denied=((0, len(line.text)),))
            yield (
                section.kind,
                roles.get(line.number),
                line,
                whole if aspired else stance_of(line.text),
            )


def bears_title(mention: Mention, hit: Hit, lexicon: Lexicon) -> bool:
    """Tell whether what a name implies is told of the person: a colleague's title implies none."""
    return mention.own_title or lexicon.skill(hit.skill).kind != "title"


def by_skill(mentions: Sequence[Mention]) -> Mapping[str, tuple[tuple[Mention, Hit], ...]]:
    """Return for each skill named the mentions that name it, in order."""
    found: dict[str, list[tuple[Mention, Hit]]] = {}
    for mention in mentions:
        for hit in mention.hits:
            found.setdefault(hit.skill, []).append((mention, hit))
    return {skill: tuple(places) for skill, places in found.items()}
