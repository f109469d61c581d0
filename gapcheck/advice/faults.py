"""Steps from the checks: what is untrue or keeps an answer away goes before all else."""

from collections import Counter
from collections.abc import Iterator, Sequence

from gapcheck.advice.evening import FAULT, LOOK, Ranked
from gapcheck.advice.wording import number, step
from gapcheck.data import wording
from gapcheck.model import Finding, Result, Step

Found = tuple[Result, tuple[Finding, ...]]
MOST_TOGETHER = 5


def faults(results: Sequence[Result]) -> Iterator[Ranked]:
    """Yield a step for each of the weightiest faults; the others stay with the checks.

    The order of the checks is their weight. Of what is only worth a look, each check tells one.
    """
    evening = wording("evening")
    found = [row for row in results if row.status in ("fail", "warn") and row.findings]
    serious = [row for row in found if row.check in evening["serious"] or row.status == "fail"]
    told = [(row, alike) for row in serious for alike in by_fix(row.findings)]
    firsts = [(row, row.findings[:1]) for row in found if row not in serious]
    yield from ((FAULT, found) for found in steps_of(told[: evening["most_serious"]]))
    yield from ((LOOK, found) for found in steps_of(firsts[: evening["most_others"]]))


def by_fix(findings: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """Yield the findings of a check that are mended in the same way, in order."""
    for fix in dict.fromkeys(finding.fix for finding in findings):
        yield tuple(finding for finding in findings if finding.fix == fix)[:MOST_TOGETHER]


def steps_of(found: Sequence[Found]) -> Iterator[Step]:
    """Yield a step for the findings mended alike; its key counts those of a check."""
    told: Counter[str] = Counter()
    for result, (first, *others) in found:
        key = f"{result.check}-{told[result.check]}"
        told[result.check] += 1
        yield step(
            "finding",
            key,
            tuple(quote for finding in (first, *others) for quote in finding.quotes),
            points=tuple(finding.message for finding in others),
            minutes=number("steps", "finding", "minutes") + len(others),
            message=first.message,
            reason=result.why,
            fix=first.fix,
        )
