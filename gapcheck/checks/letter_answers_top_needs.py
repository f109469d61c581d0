"""Which must-haves the letter never touches."""

from collections.abc import Iterator, Sequence

from gapcheck.checks.claimed_years import pattern, speaks_of_work
from gapcheck.checks.past_tense import first_word
from gapcheck.checks.quoting import sentences_of
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.tally import counted
from gapcheck.matcher.weights import weights
from gapcheck.model import Evidence, Finding, Letter, Match, Requirement
from gapcheck.outline.resume.time_off import is_time_off
from gapcheck.outline.resume.words import past_verbs
from gapcheck.words import fold, read_words

NAMED = ("named", "alias", "form")
KINDS = ("skill", "experience", "language")
ENOUGH = 1 / 3
MOST_SHOWN, STARTS, BRIDGES = 5, 2, 1


def letter_answers_top_needs(
    letter: Letter, matches: tuple[Match, ...], lexicon: Lexicon
) -> Iterator[Finding]:
    """The letter is the place to connect your strongest proof with what they ask first."""
    needs = [m for m in counted(matches) if is_top(m.requirement)]
    musts = [m for m in needs if not of_years(m.requirement, matches)]
    untouched = [m for m in musts if not touches(letter, m, lexicon)]
    unsaid = [m for m in untouched if m.evidence and m.evidence[0].how in NAMED]
    touched = len(musts) - len(untouched)
    if touched < len(musts) * ENOUGH and unsaid:
        yield Finding(
            f"The letter touches {touched} of {len(musts)} must-haves that a letter can speak to.",
            f"{what_is_there(unsaid)}: say one or two of them. {starts(unsaid)}".strip(),
            tuple(dict.fromkeys(m.evidence[0].quote for m in strongest(unsaid)))[:STARTS],
        )
        yield from bridges(untouched)


def is_top(need: Requirement) -> bool:
    """Tell whether a requirement is one that must be there and that a letter speaks of."""
    return need.priority == "must" and need.kind in KINDS


def of_years(need: Requirement, matches: Sequence[Match]) -> bool:
    """Tell whether a skill is only that of which the same sentence asks years."""
    if need.kind != "skill":
        return False
    asked = (m.requirement for m in matches if m.requirement.years and need.skills)
    return any(r.quote == need.quote and need.skills[0] in r.skills for r in asked)


def what_is_there(unsaid: Sequence[Match]) -> str:
    """Return what of the must-haves the résumé proves, or lists where it proves none."""
    proven = [m for m in unsaid if m.status == "shown"]
    names = ", ".join(m.requirement.text for m in (proven or unsaid)[:MOST_SHOWN])
    return f"Your résumé has proof for {names}" if proven else f"Your résumé lists {names}"


def touches(letter: Letter, match: Match, lexicon: Lexicon) -> bool:
    """Tell whether the letter names what is asked, by its names or its words in any form.

    Experience is touched by years of work, whatever the letter calls the work.
    """
    if match.requirement.kind == "experience" and claims_years(letter):
        return True
    if any(piece.section == "letter" for piece in match.close[:1]):
        return True
    said = {word.key for line in letter.document.lines for word in read_words(line.text)}
    wanted = set(weights(match.requirement.text))
    if {fold(word) for word in match.requirement.text.split()} <= said or (
        wanted and any(wanted <= set(weights(line.text)) for line in letter.body)
    ):
        return True
    named = {hit.skill for line in letter.body for hit in find_skills(line.text, lexicon)}
    implied = {other for skill in named for other in lexicon.implied_by(skill)}
    return bool({*match.requirement.skills} & (named | implied))


def claims_years(letter: Letter) -> bool:
    """Tell whether a sentence of the letter tells years of work."""
    said = sentences_of(letter.body, letter.document.name)
    return any(pattern().search(each.text) and speaks_of_work(each.text) for each in said)


def strongest(matches: Sequence[Match]) -> list[Match]:
    """Return matches with the best proof first: in a job with a result, in a job, elsewhere."""
    return sorted(
        matches,
        key=lambda m: (m.status != "shown", not m.evidence[0].role, not m.evidence[0].result),
    )


def starts(matches: Sequence[Match]) -> str:
    """Return a sentence to start from, made of the résumé's own words; empty where none fits."""
    for match in strongest(matches):
        for best in match.evidence:
            if is_told_at_work(best) and first_word(best.quote.text) in past():
                return f"A start: “You ask for {match.requirement.text}. {told(best)}”"
    return ""


def is_told_at_work(best: Evidence) -> bool:
    """Tell whether a line tells of work for an employer, and of no time off."""
    return best.role is not None and bool(best.role.employer) and not is_time_off(best.role)


def told(best: Evidence) -> str:
    """Return a line of the résumé as a sentence of a letter."""
    line = best.quote.text.strip(" .;•-")
    employer = best.role.employer if best.role else ""
    return f"At {employer} I {line[:1].lower()}{line[1:]}."


def past() -> frozenset[str]:
    """Return the verbs in the past tense with which lines begin."""
    return past_verbs() | frozenset(wording("craft")["passive"]["irregular"])


def bridges(untouched: Sequence[Match]) -> Iterator[Finding]:
    """Yield a finding for a missing must-have to which the résumé has something near."""
    near = [
        m
        for m in untouched
        if m.status == "missing" and m.close and m.close[0].section != "letter"
        if m.requirement.group is None and m.requirement.years is None
    ]
    for match in near[:BRIDGES]:
        yield Finding(
            f"The résumé does not show {match.requirement.text}; {match.close[0].name} is near it.",
            f"Build the bridge in one honest sentence: what you did with {match.close[0].name}, "
            f"and how you would get to {match.requirement.text}.",
            (match.requirement.quote, match.close[0].quote),
        )
