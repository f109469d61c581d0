"""Counts of the advice: forks, proof prompts, and whether a rewrite adds a fact.

`make eval` prints them; tests/test_eval.py asks that every count of the project's own cases is
complete. Labels, where given, tell which must-haves are really missing or only listed.
"""

from collections import Counter
from collections.abc import Sequence

from inventions import inventions
from scoring import Asked, pair_up

from gapcheck.advice.cases import COUNTED, is_excused
from gapcheck.data import wording
from gapcheck.model import Match, Report
from gapcheck.outline.language_levels import level_finder

MOST_TELLINGS = 5  # the decision, an answer, a way to close it, a person and a question to ask


def has_step(report: Report, match: Match, start: str) -> bool:
    """Tell whether what is to be done before sending has a step for a requirement."""
    end = f"-{match.requirement.text}".lower().replace(" ", "-")
    named = f"“{match.requirement.text}”"
    return any(
        s.key.startswith(start) and (s.key.endswith(end) or any(named in p for p in s.points))
        for s in (*report.plan.today, *report.plan.if_time)
    )


def minutes_of_mending(report: Report) -> int:
    """Return how long tonight takes, without a letter that is asked for."""
    return sum(s.minutes for s in report.plan.today if not s.key.startswith("letter"))


def tellings(report: Report, match: Match) -> int:
    """Return how many steps speak of one requirement."""
    named, plan = f"“{match.requirement.text}”", report.plan
    lanes = (plan.today, plan.if_time, plan.before_interview, plan.close_the_gap)
    steps = (step for lane in (*lanes, plan.if_it_is_a_no) for step in lane)
    return sum(any(named in text for text in (s.title, s.why, s.how, *s.points)) for s in steps)


def musts(report: Report, status: str) -> list[Match]:
    """Return the must-haves with a verdict that the advice has to answer."""
    return [
        m
        for m in report.matches
        if m.status == status
        and m.requirement.priority == "must"
        and m.requirement.kind in COUNTED
        and not (status == "missing" and is_excused(m, report.matches))
        and not (m.evidence and m.evidence[0].how == "slip")
        and not (m.requirement.kind == "language" and tells_level(m))
    ]


def tells_level(match: Match) -> bool:
    """Tell whether the line that lists a language says how well it is spoken."""
    return any(level_finder().find(e.quote.text) for e in match.evidence[:1])


def count_advice(report: Report, labels: Sequence[Asked] = ()) -> Counter[str]:
    """Return the counts of one report, to be added up over all."""
    missing, listed = musts(report, "missing"), musts(report, "listed")
    forked = [m for m in missing if has_step(report, m, "fork")]
    asked = [m for m in listed if has_step(report, m, "prove")]
    counts = Counter(
        missing=len(missing),
        forked=len(forked),
        listed=len(listed),
        prompted=len(asked),
        inventions=len(inventions(report)),
        rewrites=len(report.rewrites),
        safe=sum(rewrite.safety == "safe" for rewrite in report.rewrites),
        evenings=1,
        overlong=int(minutes_of_mending(report) > wording("evening")["minutes"]),
        retold=sum(tellings(report, match) > MOST_TELLINGS for match in missing),
    )
    return counts + Counter(r.kind for r in report.rewrites) + by_labels(report, labels)


def by_labels(report: Report, labels: Sequence[Asked]) -> Counter[str]:
    """Return how many labelled gaps among the must-haves were reported, and answered."""
    reported = [
        Asked((m.requirement.text, *m.requirement.skills), "", "", m.status) for m in report.matches
    ]
    pairs = {label: found for found, label in pair_up(labels, reported).items()}
    wanted = [
        n
        for n, label in enumerate(labels)
        if (label.priority, label.status) == ("must", "missing") and label.kind in COUNTED
    ]
    answered = [
        n for n in wanted if n in pairs and has_step(report, report.matches[pairs[n]], "fork")
    ]
    return Counter({"labelled missing musts": len(wanted), "of these forked": len(answered)})


def told(counts: Counter[str]) -> str:
    """Return the counts as lines."""
    answered = counts["of these forked"]
    kinds = sorted(set(counts) & KINDS)
    rows = [
        f"missing must-haves with their fork      {counts['forked']} of {counts['missing']}",
        f"listed-only must-haves with a prompt    {counts['prompted']} of {counts['listed']}",
        f"evenings longer than they may be        {counts['overlong']} of {counts['evenings']}",
        f"missing must-haves told too often       {counts['retold']} of {counts['missing']}",
        f"rewrites that add a fact                {counts['inventions']} of {counts['rewrites']}",
        f"rewrites that are safe                  {counts['safe']} of {counts['rewrites']}",
        f"labelled missing must-haves forked      {answered} of {counts['labelled missing musts']}",
        "rewrites by kind: " + ", ".join(f"{kind} {counts[kind]}" for kind in kinds),
    ]
    return "\n".join(rows)


KINDS = {
    "alias",
    "abbreviation",
    "slip",
    "name",
    "prove",
    "result",
    "verb",
    "filler",
    "split",
    "reorder",
    "summary",
}
