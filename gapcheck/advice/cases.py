"""One person's case: what was found, in the order in which it weighs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Evidence, Match, Papers, Quote, Status

WEIGHT = {"must": 0, "asked": 1, "nice": 2}
COUNTED = ("skill", "experience", "degree", "certification", "language")
PRESENT = ("shown", "listed", "implied")


@dataclass(frozen=True, slots=True)
class Case:
    """The papers, the verdicts by weight, and the posting's field of work ("" where unclear)."""

    papers: Papers
    matches: tuple[Match, ...]
    lexicon: Lexicon
    field: str

    @classmethod
    def of(cls, papers: Papers, matches: Sequence[Match], lexicon: Lexicon) -> "Case":
        """Return the case of these papers."""
        ordered = sorted(
            matches, key=lambda m: (WEIGHT[m.requirement.priority], m.requirement.quote.place.line)
        )
        return cls(papers, tuple(ordered), lexicon, field_of(ordered, lexicon))

    def of_status(self, *statuses: Status, kinds: Sequence[str] = COUNTED) -> list[Match]:
        """Return what counts and has one of these verdicts, the most wanted first."""
        return [m for m in self.matches if m.status in statuses and m.requirement.kind in kinds]

    def gaps(self) -> list[Match]:
        """Return what is missing and not excused by an alternative, the most wanted first."""
        return [m for m in self.of_status("missing") if not is_excused(m, self.matches)]

    def missing_musts(self) -> list[Match]:
        """Return the must-haves that are missing."""
        return [m for m in self.gaps() if m.requirement.priority == "must"]

    def proven(self) -> list[Match]:
        """Return what a line about a job, project or course shows, the most wanted first."""
        shown = self.of_status("shown", kinds=("skill", "experience"))
        return [m for m in shown if m.evidence and tells(m.evidence[0])]


def tells(evidence: Evidence) -> bool:
    """Tell whether a place is a line about a job or project, not its title or its dates."""
    role, line = evidence.role, evidence.quote.place.line
    return role is not None and any(told.number == line for told in role.lines)


def field_of(matches: Sequence[Match], lexicon: Lexicon) -> str:
    """Return the field of work from which most of what is asked comes, "" where none leads."""
    names = [name for m in matches for name in m.requirement.skills[:1] if name in lexicon.skills]
    fields = Counter(lexicon.skill(name).field for name in names)
    trades = [(n, f) for f, n in fields.items() if f not in wording("practice")["general"]]
    return max(trades, key=lambda row: row[0])[1] if trades else ""


def is_excused(match: Match, matches: Sequence[Match]) -> bool:
    """Tell whether another member of the same any-of group is there."""
    group = match.requirement.group
    return group is not None and any(
        other.requirement.group == group and other.status in PRESENT for other in matches
    )


def both_sides(match: Match) -> tuple[Quote, ...]:
    """Return the posting's words and the best of the person's."""
    return (match.requirement.quote, *(e.quote for e in match.evidence[:1]))


def listed(words: Sequence[str], last: str = "and") -> str:
    """Return words as a list in a sentence: "a, b and c"."""
    return ", ".join(words[:-1]) + f" {last} {words[-1]}" if len(words) > 1 else "".join(words)


def places_of_work(case: Case, most: int) -> tuple[str, ...]:
    """Return the names of the last employers, as many as `most`."""
    roles = case.papers.resume.roles
    names = (role.employer for role in roles if role.kind == "work" and role.employer)
    return tuple(dict.fromkeys(names))[:most]
