"""The lane "today": what to do before the application goes out."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.wording import step
from gapcheck.data import wording
from gapcheck.model import Job, Match, Papers, Result, Step

WEIGHT = {"must": 0, "asked": 1, "nice": 2}
PROOF_KINDS = ("skill", "certification", "language", "degree", "experience")


def today(papers: Papers, matches: Sequence[Match], results: Sequence[Result]) -> tuple[Step, ...]:
    """Return the steps before submitting: faults first, then must-haves, then the rest."""
    ordered = sorted(
        matches, key=lambda m: (WEIGHT[m.requirement.priority], m.requirement.quote.place.line)
    )
    steps = [
        *faults(results, "fail"),
        *(found for match in ordered for found in for_match(match, ordered)),
        *conditions(matches),
        *faults(results, "warn"),
        *to_send(papers.job),
        *papers_to_look_at(papers, matches),
    ]
    return tuple({found.key: found for found in steps}.values())


def faults(results: Sequence[Result], status: str) -> Iterator[Step]:
    """Yield a step for each finding of the checks with this outcome."""
    for result in results:
        for number, finding in enumerate(result.findings if result.status == status else ()):
            key = f"{result.check}-{number}"
            yield step(
                "finding",
                key,
                finding.quotes,
                message=finding.message,
                reason=result.why,
                fix=finding.fix,
            )


def for_match(match: Match, matches: Sequence[Match]) -> Iterator[Step]:
    """Yield what one verdict calls for."""
    asked, requirement = match.requirement.text, match.requirement
    if requirement.kind not in PROOF_KINDS:
        return
    quotes = (requirement.quote, *(e.quote for e in match.evidence[:1]))
    best = match.evidence[0] if match.evidence else None
    if best and best.how == "slip":
        yield step("slip", asked, quotes, own=best.name, asked=asked)
    elif best and match.status == "implied":
        yield step("name", asked, quotes, asked=asked, own=best.name)
    elif best and match.status == "listed" and requirement.kind == "skill":
        yield step("prove", asked, quotes, asked=asked, section=best.section)
    elif (
        match.status == "missing"
        and requirement.priority == "must"
        and not is_excused(match, matches)
    ):
        yield missing(match)


def missing(match: Match) -> Step:
    """Return the step for a must-have that nothing shows: an honest fork."""
    asked = match.requirement.text
    close = match.close[0] if match.close else None
    quotes = (match.requirement.quote, *((close.quote,) if close else ()))
    if match.requirement.years:
        return step("years", asked, quotes, reason=match.why)
    if close is None:
        return step("missing", asked, quotes, asked=asked)
    if close.name.casefold() == asked.casefold() or close.name in match.requirement.skills:
        return step("missing_denied", asked, quotes, asked=asked)
    return step("missing_close", asked, quotes, asked=asked, close=close.name)


def is_excused(match: Match, matches: Sequence[Match]) -> bool:
    """Tell whether another member of the same any-of group is there."""
    group = match.requirement.group
    return group is not None and any(
        other.requirement.group == group and other.status in ("shown", "listed", "implied")
        for other in matches
    )


def conditions(matches: Sequence[Match]) -> Iterator[Step]:
    """Yield one step for all conditions that the papers do not speak of."""
    unknown = [m for m in matches if m.requirement.kind == "condition" and m.status == "unknown"]
    if unknown:
        titles = [str(wording("conditions")[m.requirement.level]["title"]).lower() for m in unknown]
        quotes = tuple(m.requirement.quote for m in unknown)
        yield step("conditions", "form", quotes, topics=", ".join(dict.fromkeys(titles)))


def to_send(job: Job) -> Iterator[Step]:
    """Yield one step for all that the posting says of the application itself."""
    if job.application:
        titles = [str(wording("conditions")[r.level]["title"]).lower() for r in job.application]
        quotes = tuple(dict.fromkeys(r.quote for r in job.application))
        yield step("send", "papers", quotes, topics=", ".join(dict.fromkeys(titles)))


def papers_to_look_at(papers: Papers, matches: Sequence[Match]) -> Iterator[Step]:
    """Yield the steps about the letter and the references."""
    proven = [
        m for m in matches if m.status == "shown" and m.requirement.kind in ("skill", "experience")
    ]
    gaps = [m for m in matches if m.status != "shown" and m.requirement.kind in PROOF_KINDS]
    if proven:
        best, quotes = proven[0].requirement.text, (proven[0].evidence[0].quote,)
        if papers.letter is None:
            yield step("letter", "write", quotes, best=best)
        yield step("references", "look", quotes, best=best)
        if not gaps:
            yield step("complete", "send")
