"""The lanes "today" and "if there is time": what to do before the application goes out."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import Case, both_sides
from gapcheck.advice.evening import parted
from gapcheck.advice.faults import faults
from gapcheck.advice.forks import forks
from gapcheck.advice.proofs import proofs
from gapcheck.advice.sending import sending
from gapcheck.advice.wording import step
from gapcheck.model import Result, Rewrite, Step

CLAIMS = "letter_claims_shown"  # tells of each by itself what is to be brought over
ADDITIONS = ("slip", "safe", "name", "prove", "bring_over", "open")


def today(
    case: Case, results: Sequence[Result], rewrites: Sequence[Rewrite]
) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Return the steps for tonight, the most telling first, and those for when there is time."""
    claimed = {
        quote.text
        for result in results
        if result.check == CLAIMS
        for finding in result.findings
        for quote in finding.quotes
    }
    ranked = [*sending(case), *faults(results), *forks(case), *proofs(case, rewrites, claimed)]
    return parted(ranked, tuple(at_last(case, [found for _, found in ranked])))


def at_last(case: Case, steps: Sequence[Step]) -> Iterator[Step]:
    """Yield the last look, where nothing true is left to add.

    It is not said where words are missing that no lexicon knows: they may be told in others.
    """
    missing, proven = case.missing_musts(), case.proven()
    if any(found.key.startswith(ADDITIONS) for found in steps):
        return
    if missing and all(case.nature(match) not in ("deed", "phrase") for match in missing):
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in missing))
        yield step("real_gap", "send", quotes)
    elif proven and shows_all_musts(case):
        yield step("complete", "send", both_sides(proven[0]))


def shows_all_musts(case: Case) -> bool:
    """Tell whether the posting marks must-haves and the résumé shows every one of them in use."""
    return bool(case.musts()) and all(match.status == "shown" for match in case.musts())
