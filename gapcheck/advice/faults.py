"""Steps from the checks: what is untrue or keeps an answer away goes before all else."""

from collections import Counter
from collections.abc import Iterator, Sequence

from gapcheck.advice.evening import FAULT, LOOK, Ranked
from gapcheck.advice.wording import step
from gapcheck.data import wording
from gapcheck.model import Finding, Result, Step

Found = tuple[Result, Finding]


def faults(results: Sequence[Result]) -> Iterator[Ranked]:
    """Yield a step for each of the weightiest findings; the others stay with the checks.

    The order of the checks is their weight. Of what is only worth a look, each check tells one.
    """
    evening = wording("evening")
    found = [row for row in results if row.status in ("fail", "warn")]
    serious = [row for row in found if row.check in evening["serious"] or row.status == "fail"]
    others = [row for row in found if row not in serious]
    told = [(row, finding) for row in serious for finding in row.findings]
    firsts = [(row, row.findings[0]) for row in others if row.findings]
    yield from ((FAULT, found) for found in steps_of(told[: evening["most_serious"]]))
    yield from ((LOOK, found) for found in steps_of(firsts[: evening["most_others"]]))


def steps_of(found: Sequence[Found]) -> Iterator[Step]:
    """Yield a step for each finding; its key counts the findings of a check."""
    told: Counter[str] = Counter()
    for result, finding in found:
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
