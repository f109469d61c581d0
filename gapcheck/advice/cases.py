"""One person's case: what was found, in the order in which it weighs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gapcheck.advice.fields import field_of, is_everyday
from gapcheck.advice.natures import Nature, nature_of
from gapcheck.advice.rewriting.grammar import is_base_verb, is_past_verb
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.tally import counted
from gapcheck.model import Evidence, Match, Month, Papers, Quote, Role, Status
from gapcheck.outline.resume.time_off import is_time_off

WEIGHT = {"must": 0, "asked": 1, "nice": 2}
COUNTED = ("skill", "experience", "degree", "certification", "language")
PRESENT = ("shown", "listed", "implied")


@dataclass(frozen=True, slots=True)
class Case:
    """The papers, the verdicts by weight, and the posting's field of work ("" where unclear).

    `today` ends the roles that are still held.
    """

    papers: Papers
    matches: tuple[Match, ...]
    lexicon: Lexicon
    field: str
    today: Month

    @classmethod
    def of(cls, papers: Papers, matches: Sequence[Match], lexicon: Lexicon, today: Month) -> "Case":
        """Return the case of these papers."""
        ordered = sorted(
            map(work_first, matches),
            key=lambda m: (WEIGHT[m.requirement.priority], m.requirement.quote.place.line),
        )
        field = field_of(papers.job.title, ordered, lexicon)
        return cls(papers, tuple(ordered), lexicon, field, today)

    def of_status(self, *statuses: Status, kinds: Sequence[str] = COUNTED) -> list[Match]:
        """Return what counts and has one of these verdicts, the most wanted first."""
        return [m for m in self.matches if m.status in statuses and m.requirement.kind in kinds]

    def gaps(self) -> list[Match]:
        """Return what neither résumé nor letter has, of alternatives the first, by weight."""
        missing = [match for match in counted(self.matches) if match.status == "missing"]
        return [match for match in missing if not told_in_letter(match)]

    def missing_musts(self) -> list[Match]:
        """Return the must-haves that are missing."""
        return [match for match in self.musts() if match.status == "missing"]

    def letter_only(self) -> list[Match]:
        """Return what the letter says and the résumé does not, the most wanted first."""
        return [m for m in self.of_status("missing", "unknown") if told_in_letter(m)]

    def musts(self) -> list[Match]:
        """Return the must-haves that count, of alternatives the best."""
        return [m for m in counted(self.matches) if m.requirement.priority == "must"]

    def either(self, match: Match) -> str:
        """Return what is asked, with the alternatives that are missing as well.

        They stand as they do between quotation marks: the marks around the whole are those of the
        sentence that they are put into.
        """
        group = match.requirement.group
        others = [
            other.requirement.text
            for other in self.of_status("missing")
            if group is not None and other.requirement.group == group and other is not match
        ]
        return "” or “".join((match.requirement.text, *others))

    def proven(self) -> list[Match]:
        """Return what a line about a job, project or course shows, the most wanted first."""
        shown = self.of_status("shown", kinds=("skill", "experience"))
        return [m for m in shown if m.evidence and is_of_work(m.evidence[0])]

    def stories(self) -> list[Match]:
        """Return what is shown and can be told of: deeds first, the most wanted, with a result.

        What is only welcome comes last; of several shown by one line, the first.
        """
        told = [m for m in self.proven() if self.nature(m) in ("skill", "deed", "phrase")]
        told.sort(
            key=lambda m: (
                m.requirement.priority == "nice",
                not is_told(m.evidence[0]),
                WEIGHT[m.requirement.priority],
                not m.evidence[0].result,
            )
        )
        once = {match.evidence[0].quote: match for match in reversed(told)}
        return [match for match in told if once[match.evidence[0].quote] is match]

    def is_everyday(self, match: Match) -> bool:
        """Tell whether a verdict is about a program of every office: nobody is asked about it."""
        return is_everyday(match.requirement, self.lexicon)

    def nature(self, match: Match) -> Nature:
        """Return what kind of thing a verdict is about."""
        return nature_of(match.requirement, self.lexicon)


def work_first(match: Match) -> Match:
    """Return a verdict whose evidence from a time off, such as a family's care, stands last."""
    ordered = sorted(match.evidence, key=lambda e: e.role is not None and is_time_off(e.role))
    return replace(match, evidence=tuple(ordered))


def is_of_work(evidence: Evidence) -> bool:
    """Tell whether a place is a line about a job, course or project and not about a time off."""
    return tells(evidence) and evidence.role is not None and not is_time_off(evidence.role)


def told_in_letter(match: Match) -> bool:
    """Tell whether the letter says what the résumé does not show."""
    return any(piece.section == "letter" for piece in match.close[:1])


def tells(evidence: Evidence) -> bool:
    """Tell whether a place is a line about a job or project, not its title or its dates."""
    role, line = evidence.role, evidence.quote.place.line
    return role is not None and any(told.number == line for told in role.lines)


def is_told(evidence: Evidence) -> bool:
    """Tell whether a line begins with what was done."""
    first = evidence.quote.text.split(maxsplit=1)[0].strip(",.;:")
    return is_past_verb(first) or is_base_verb(first)


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


def name_of(role: Role) -> str:
    """Return a role in a few words: title, employer, dates as written."""
    dates = role.period.quote.text if role.period else ""
    return ", ".join(part for part in (role.title, role.employer, dates) if part)


def places_of_work(case: Case, most: int) -> tuple[str, ...]:
    """Return the names of the last employers, as many as `most`."""
    roles = case.papers.resume.roles
    jobs = (role for role in roles if role.kind == "work" and not is_time_off(role))
    names = (role.employer for role in jobs if role.employer)
    return tuple(dict.fromkeys(names))[:most]
