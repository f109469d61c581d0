"""Certificates and licences: by their names, shorter where a list of certificates has them."""

from collections.abc import Sequence

from gapcheck.data import wording
from gapcheck.matcher.degrees import TOWARDS
from gapcheck.matcher.grades import graded, implied, missing
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.stances import stance_of
from gapcheck.matcher.why import say, section_name
from gapcheck.model import Evidence, Match, Month, Requirement, SectionKind

PROVING: tuple[SectionKind, ...] = ("certificates", "education")
SHORTEST = 2


def match_certificate(requirement: Requirement, index: ResumeIndex, today: Month) -> Match:
    """Return "missing" where every place says that it has run out or is on the way, too.

    What is on the way is enough where the posting takes somebody "working towards" it.
    """
    skill = requirement.skills[0]
    direct = index.evidence(skill, requirement.text) or index.slips(skill)
    found = direct or in_short(requirement, index) or index.implying(skill)
    valid = [piece for piece in found if not has_run_out(piece, today)]
    if found and not valid:
        return Match(requirement, "missing", (), say("missing_run_out"), tuple(found))
    done = [piece for piece in valid if not stance_of(piece.quote.text).under_way]
    if valid and not done:
        return on_the_way(requirement, valid)
    valid = done
    if not valid:
        return missing(requirement, index.close(skill))
    through = all(piece.how == "implied" for piece in valid)
    return (
        implied(requirement, valid) if through else graded(requirement, valid, index.denied(skill))
    )


def on_the_way(requirement: Requirement, found: Sequence[Evidence]) -> Match:
    """Return "shown" where the posting takes what is not finished yet, else "missing"."""
    section = section_name(found[0])
    if TOWARDS.search(requirement.quote.text):
        return Match(requirement, "shown", tuple(found), say("degree_towards", section=section))
    return Match(
        requirement, "missing", (), say("degree_on_the_way", section=section), tuple(found)
    )


def in_short(requirement: Requirement, index: ResumeIndex) -> list[Evidence]:
    """Return the lines among certificates that hold a name without "licence" or "certificate"."""
    entry = index.lexicon.skill(requirement.skills[0])
    names = {short(name) for name in (requirement.text, entry.name, *entry.aliases)}
    said = index.saying(sorted(name for name in names if len(name.split()) >= SHORTEST))
    return [piece for piece in said if piece.section in PROVING]


def short(name: str) -> str:
    """Return a name without the words that only say that it is a certificate."""
    kinds = wording("resume_cues")["certificate"]["kinds"]
    return " ".join(word for word in name.split() if word.casefold() not in kinds)


def has_run_out(piece: Evidence, today: Month) -> bool:
    """Tell whether a line says that it was valid to a month before `today`."""
    until = stance_of(piece.quote.text).until
    if until is None:
        return False
    return until < (today if until.month else Month(today.year))
