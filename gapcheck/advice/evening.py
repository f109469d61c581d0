"""What fits into one evening: the most telling first, the rest for when there is time."""

from collections.abc import Sequence

from gapcheck.data import wording
from gapcheck.model import Step

Ranked = tuple[int, Step]
# By what weighs: how they want it, what is untrue, whether at all, what they want to read, the
# gaps, what can be added for the must-haves and for the rest, what is worth a look.
WAY, FAULT, DOUBT, LETTER, GAP, MUST, ASKED, LOOK, LATER = range(9)


def in_order(ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Return the steps by weight, of equal ones the quick ones first, each once.

    What is untrue keeps the order of the checks, which is its weight.
    """
    ordered = sorted(ranked, key=lambda row: (row[0], 0 if row[0] == FAULT else row[1].minutes))
    return tuple({step.key: (rank, step) for rank, step in ordered}.values())


def parted(
    ranked: Sequence[Ranked], last: Sequence[Step]
) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """Return the steps for tonight, `last` at their end, and those for when there is time.

    A letter that is asked for takes nothing from the time for mending.
    """
    left = int(wording("evening")["minutes"]) - sum(step.minutes for step in last)
    tonight: list[Step] = []
    for rank, step in in_order(ranked):
        if rank == LATER or (rank != LETTER and step.minutes > left):
            continue
        left -= 0 if rank == LETTER else step.minutes
        tonight.append(step)
    later = tuple(step for _, step in in_order(ranked) if step not in tonight)
    return (*tonight, *last), later
