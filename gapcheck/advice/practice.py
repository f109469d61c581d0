"""The lane "close the gap": something small to make or to find out for each gap."""

from gapcheck.advice.cases import WEIGHT, Case
from gapcheck.advice.projects import Project, evidence_of, project_for, project_near
from gapcheck.advice.wording import say, step
from gapcheck.data import wording
from gapcheck.model import Match, Step

MOST, MOST_LOOSE = 6, 3
MINUTES = 60
FOUND_OUT = {"certification": "certificate", "degree": "degree", "language": "language"}


def close_the_gap(case: Case) -> tuple[Step, ...]:
    """Return a step for each gap that can be worked on, by weight and effort; one may serve two.

    Of those for which there is no test project only the first ones stay.
    """
    steps: dict[str, tuple[int, Step]] = {}
    for match in case.gaps():
        if not match.requirement.years and match.requirement.kind != "experience":
            found = practice(match, case)
            steps.setdefault(found.title, (WEIGHT[match.requirement.priority], found))
    ordered = [found for _, found in sorted(steps.values(), key=lambda r: (r[0], r[1].minutes))]
    loose = [found for found in ordered if found.key.startswith("learn")]
    return tuple(found for found in ordered if found not in loose[MOST_LOOSE:])[:MOST]


def practice(match: Match, case: Case) -> Step:
    """Return what to do for one gap."""
    requirement, asked = match.requirement, match.requirement.text
    quotes = (requirement.quote, *(e.quote for e in match.close[:1]))
    if requirement.kind in FOUND_OUT:
        return step(
            FOUND_OUT[requirement.kind], asked, quotes, asked=asked, issuer=issuer_of(match, case)
        )
    project = project_for(requirement.skills)
    if project:
        return of_project("project", project, match, asked=asked)
    near = project_near(requirement.skills, case)
    if near:
        return of_project("project_near", near[0], match, asked=asked, near=near[1])
    field = field_of_gap(match, case)
    kind = "learn_supervised" if field in wording("practice")["supervised"] else "learn"
    proof = evidence_of(field) or evidence_of(case.field)
    points = (say("interview", "proof", "line", proof="; ".join(proof)),) if proof else ()
    return step(kind, asked, quotes, points=points, asked=asked)


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
    return f"It is given by {issuer}." if issuer else ""
