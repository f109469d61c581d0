"""The lane "close the gap": something small to make or to find out for each gap."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import WEIGHT, Case, listed
from gapcheck.advice.projects import Project, evidence_of, project_for, project_near
from gapcheck.advice.wording import say, step
from gapcheck.data import wording
from gapcheck.model import Match, Step
from gapcheck.words import read_words

MOST, MOST_LOOSE = 6, 3
MINUTES = 60
FOUND_OUT = {"certification": "certificate", "degree": "degree", "language": "language"}


def close_the_gap(case: Case) -> tuple[Step, ...]:
    """Return a step for each gap that can be worked on, by weight and effort; one may serve two.

    Skills for which there is no test project are told together, the first ones of them: those that
    are learnt under somebody's eyes, and the others where there is nothing else to do.
    """
    steps: dict[str, tuple[int, Step]] = {}
    loose: list[Match] = []
    for match in case.gaps():
        found = practice(match, case)
        if found:
            steps.setdefault(found.title, (WEIGHT[match.requirement.priority], found))
        elif case.nature(match) == "skill":
            loose.append(match)
    ordered = [found for _, found in sorted(steps.values(), key=lambda r: (r[0], r[1].minutes))]
    at_work = tuple(learnt_at_work(loose[:MOST_LOOSE], case))
    kept = [s for s in at_work if not ordered or s.key.startswith("learn_supervised")]
    return (*ordered[:MOST], *kept)


def practice(match: Match, case: Case) -> Step | None:
    """Return what to do for one gap, None where nothing of the kind is known."""
    requirement, asked = match.requirement, match.requirement.text
    quotes = (requirement.quote, *(e.quote for e in match.close[:1]))
    nature = case.nature(match)
    if nature in FOUND_OUT:
        return step(FOUND_OUT[nature], asked, quotes, asked=asked, issuer=issuer_of(match, case))
    project = project_for(requirement.skills)
    if nature == "years":
        return None
    if project:
        return of_project("project", project, match, asked=asked)
    near = project_near(requirement.skills, case)
    return of_project("project_near", near[0], match, asked=asked, near=near[1]) if near else None


def learnt_at_work(matches: Sequence[Match], case: Case) -> Iterator[Step]:
    """Yield one step for the skills to be learnt by real work, under somebody's eyes if need be."""
    watched = [match for match in matches if needs_eyes(match, case)]
    alone = [match for match in matches if match not in watched]
    for kind, found in (("learn_supervised", watched), ("learn", alone)):
        if found:
            quotes = tuple(dict.fromkeys(match.requirement.quote for match in found))
            names = listed([f"“{match.requirement.text}”" for match in found])
            yield step(kind, "gaps", quotes, points=proof_of(found[0], case), asked=names)


def needs_eyes(match: Match, case: Case) -> bool:
    """Tell whether a gap is of a field in which no beginner works alone, and not done at a desk."""
    words = f" {' '.join(word.key for word in read_words(match.requirement.text))} "
    desk = any(
        f" {' '.join(word.key for word in read_words(name))} " in words
        for name in wording("practice")["desk"]
    )
    return field_of_gap(match, case) in wording("practice")["supervised"] and not desk


def proof_of(match: Match, case: Case) -> tuple[str, ...]:
    """Return what counts as proof in the field of a gap, nothing where it is not known."""
    proof = evidence_of(field_of_gap(match, case)) or evidence_of(case.field)
    return (say("interview", "proof", "line", proof="; ".join(proof)),) if proof else ()


def of_project(kind: str, project: Project, match: Match, **values: str) -> Step:
    """Return the step of a test project, with the line that it would earn as its draft."""
    return step(
        kind,
        match.requirement.text,
        (match.requirement.quote,),
        minutes=project.hours * MINUTES,
        points=project.accept,
        draft=project.earns,
        goal=project.goal,
        hours=str(project.hours),
        **values,
    )


def field_of_gap(match: Match, case: Case) -> str:
    """Return the field of work that a gap belongs to, the posting's where it is not known."""
    name = next(iter(match.requirement.skills), "")
    return case.lexicon.skill(name).field if name in case.lexicon.skills else case.field


def issuer_of(match: Match, case: Case) -> str:
    """Return who gives a certificate, as a sentence, "" where it is not known."""
    known = (case.lexicon.skill(n) for n in match.requirement.skills if n in case.lexicon.skills)
    issuer = next((skill.issuer for skill in known if skill.issuer), "")
    return say("forks", "hint", "issuer", issuer=issuer) if issuer[:1].isupper() else ""
