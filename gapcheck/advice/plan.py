"""The new game plan: what to do today, before the interview, to close the gap, and after a no."""

from collections.abc import Sequence

from gapcheck.advice.lanes import before_interview, close_the_gap, if_it_is_a_no
from gapcheck.advice.today import today
from gapcheck.model import Match, Papers, Plan, Result


def plan(papers: Papers, matches: Sequence[Match], results: Sequence[Result]) -> Plan:
    """Return the plan; the steps of each lane stand in the order in which they are worth doing."""
    return Plan(
        today(papers, matches, results),
        before_interview(matches),
        close_the_gap(matches),
        if_it_is_a_no(papers.job, matches),
    )
