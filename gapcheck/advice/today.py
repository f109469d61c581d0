"""The lane "today": what to do before the application goes out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gapcheck.advice.cases import COUNTED, WEIGHT, Case, both_sides, is_excused, listed
from gapcheck.advice.forks import fork, fork_together, told_together
from gapcheck.advice.wording import number, step
from gapcheck.data import wording
from gapcheck.model import Job, Match, Result, Rewrite, Step

Ranked = tuple[int, Step]
FAULT, MUST, LOOK, LAST = 0, 1, 2, 4
EFFORT_EACH = 2
MOST_QUOTES = 5
MOST_FINDINGS = 5
PROOFS = {
    "language": "prove_language",
    "certification": "prove_paper",
    "degree": "prove_paper",
}


def today(case: Case, results: Sequence[Result], rewrites: Sequence[Rewrite]) -> tuple[Step, ...]:
    """Return the steps before submitting: by weight, the quick ones first, sending last."""
    heaviest = weightiest(results)
    ranked = [
        *((FAULT, found) for found in faults(heaviest, "fail")),
        *((MUST, found) for found in ready(rewrites)),
        *(found for match in case.matches for found in for_match(match, case)),
        *((MUST, found) for found in fork_together(case)),
        *((MUST, found) for found in left_open(case)),
        *((LOOK, found) for found in faults(heaviest, "warn")),
        *((LOOK, found) for found in conditions(case)),
        *((LOOK, found) for found in to_send(case.papers.job)),
    ]
    ordered = sorted(ranked, key=lambda row: (row[0], row[1].minutes))
    steps = [found for _, found in ordered]
    return tuple({s.key: s for s in [*steps, *at_last(case, steps)]}.values())


def weightiest(results: Sequence[Result]) -> tuple[Result, ...]:
    """Return the results with no more than five findings in all; the others stay with the checks.

    What fails goes before what warns, of which each check tells its first; the order of the checks
    is their weight.
    """
    failed = [replace(r, findings=(f,)) for r in results if r.status == "fail" for f in r.findings]
    warned = [replace(r, findings=r.findings[:1]) for r in results if r.status == "warn"]
    return tuple([*failed, *warned][:MOST_FINDINGS])


def faults(results: Sequence[Result], status: str) -> Iterator[Step]:
    """Yield a step for each finding of the checks with this outcome."""
    told: Counter[str] = Counter()
    for result in results:
        for finding in result.findings if result.status == status else ():
            key = f"{result.check}-{told[result.check]}"
            told[result.check] += 1
            yield step(
                "finding",
                key,
                finding.quotes,
                message=finding.message,
                reason=result.why,
                fix=finding.fix,
            )


def ready(rewrites: Sequence[Rewrite]) -> Iterator[Step]:
    """Yield one step for all rewrites that need no answer."""
    safe = [rewrite for rewrite in rewrites if rewrite.safety == "safe" and rewrite.kind != "slip"]
    if safe:
        quotes = tuple(dict.fromkeys(rewrite.before for rewrite in safe))[:MOST_QUOTES]
        minutes = max(number("steps", "safe", "minutes"), EFFORT_EACH * len(safe))
        yield step("safe", "rewrites", quotes, minutes=minutes, number=str(len(safe)))


def for_match(match: Match, case: Case) -> Iterator[Ranked]:
    """Yield what one verdict calls for, with its rank."""
    requirement, best = match.requirement, match.evidence[0] if match.evidence else None
    asked, rank = requirement.text, MUST + WEIGHT[requirement.priority]
    quotes = both_sides(match)
    if requirement.kind not in COUNTED:
        return
    if best and best.how == "slip":
        yield rank, step("slip", asked, quotes, own=best.name, asked=asked)
    elif best and match.status == "implied" and best.how == "implied":
        yield rank, step("name", asked, quotes, asked=asked, own=best.name)
    elif best and match.status == "listed":
        kind = PROOFS.get(requirement.kind, "prove")
        yield rank, step(kind, asked, quotes, asked=asked, section=section(best.section))
    elif match in case.missing_musts() and match not in told_together(case):
        yield rank, fork(match, case)


def left_open(case: Case) -> Iterator[Step]:
    """Yield one step for all must-haves of which nothing could be said."""
    found = [m for m in case.of_status("unknown") if m.requirement.priority == "must"]
    found = [m for m in found if not is_excused(m, case.matches)]
    if found:
        points = tuple(f"“{m.requirement.text}”: {m.why}" for m in found)
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in found))
        yield step("open", "musts", quotes, minutes=EFFORT_EACH * len(found), points=points)


def section(kind: str) -> str:
    """Return what to call a part of the résumé in a sentence."""
    return {"skills": "skills list", "head": "top of the page", "other": "rest"}.get(kind, kind)


def conditions(case: Case) -> Iterator[Step]:
    """Yield one step for all conditions that the papers do not speak of."""
    unknown = [m for m in case.matches if is_open(m)]
    if unknown:
        titles = [str(wording("conditions")[m.requirement.level]["title"]).lower() for m in unknown]
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in unknown))
        yield step("conditions", "form", quotes, topics=listed(tuple(dict.fromkeys(titles))))


def is_open(match: Match) -> bool:
    """Tell whether a condition is neither answered nor denied."""
    return match.requirement.kind == "condition" and match.status == "unknown"


def to_send(job: Job) -> Iterator[Step]:
    """Yield one step for all that the posting says of the application itself."""
    if job.application:
        titles = [str(wording("conditions")[r.level]["title"]).lower() for r in job.application]
        quotes = tuple(dict.fromkeys(r.quote for r in job.application))
        yield step("send", "papers", quotes, topics=listed(tuple(dict.fromkeys(titles))))


def at_last(case: Case, steps: Sequence[Step]) -> Iterator[Step]:
    """Yield the steps about letter and references, and the last look."""
    proven, missing = case.proven(), case.missing_musts()
    if proven:
        best, quotes = proven[0].requirement.text, both_sides(proven[0])
        if case.papers.letter is None:
            yield step("letter", "write", quotes, best=best)
        yield step("references", "look", quotes[1:], best=best)
    quotes = tuple(dict.fromkeys(m.requirement.quote for m in missing))
    total = str(len([m for m in case.matches if is_counted(m, case)]))
    if missing:
        yield step("apply", "decide", quotes, missing=str(len(missing)), total=total)
    if not any(is_addition(found) for found in steps):
        names = listed([f"“{m.requirement.text}”" for m in missing])
        if missing:
            yield step("real_gap", "send", quotes, missing=names)
        elif proven and shows_all_musts(case):
            yield step("complete", "send", both_sides(proven[0]))


def shows_all_musts(case: Case) -> bool:
    """Tell whether the posting marks must-haves and the résumé shows every one of them in use."""
    musts = [match for match in case.matches if is_counted(match, case)]
    return bool(musts) and all(match.status == "shown" for match in musts)


def is_counted(match: Match, case: Case) -> bool:
    """Tell whether a match is a must-have of its own, no excused alternative."""
    requirement = match.requirement
    return (
        requirement.priority == "must"
        and match in case.of_status("shown", "listed", "implied", "missing", "unknown")
        and not (match.status == "missing" and is_excused(match, case.matches))
    )


def is_addition(found: Step) -> bool:
    """Tell whether a step adds something true to the page."""
    return found.key.startswith(
        ("slip-", "safe-", "name-", "prove-", "prove_language-", "prove_paper-")
    )
