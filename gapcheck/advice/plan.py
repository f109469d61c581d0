"""The new game plan: what to do today, before the interview, to close the gap, and after a no."""

from collections.abc import Sequence

from gapcheck.advice.after_no import if_it_is_a_no
from gapcheck.advice.cases import Case
from gapcheck.advice.interview import before_interview
from gapcheck.advice.practice import close_the_gap
from gapcheck.advice.today import today
from gapcheck.lexicon import Lexicon
from gapcheck.model import Match, Month, Papers, Plan, Result, Rewrite


def plan(  # noqa: PLR0913, PLR0917 - the papers, all that was found in them, and the day
    papers: Papers,
    matches: Sequence[Match],
    results: Sequence[Result],
    rewrites: Sequence[Rewrite],
    lexicon: Lexicon,
    day: Month,
) -> Plan:
    """Return the plan; the steps of each lane stand in the order in which they are worth doing.

    `day` ends the roles that are still held.
    """
    case = Case.of(papers, matches, lexicon, day)
    tonight, later = today(case, results, rewrites)
    interview, questions = before_interview(case)
    return Plan(
        today=tonight,
        if_time=later,
        before_interview=interview,
        close_the_gap=close_the_gap(case),
        if_it_is_a_no=if_it_is_a_no(case),
        questions=questions,
    )
