"""Steps that add what is true: a slip mended, a name given, a listed thing shown in use."""

from collections.abc import Container, Iterator, Sequence

from gapcheck.advice.cases import Case, both_sides, is_excused, told_in_letter
from gapcheck.advice.evening import ASKED, MUST, Ranked
from gapcheck.advice.rewriting.naming import is_kind_of
from gapcheck.advice.wording import number, say, step
from gapcheck.model import Match, Rewrite, Step
from gapcheck.outline.language_levels import level_finder

EFFORT_EACH = 2
MOST_QUOTES = 6
PAPERS = ("certification", "degree")


def proofs(case: Case, rewrites: Sequence[Rewrite], claimed: Container[str]) -> Iterator[Ranked]:
    """Yield what can be added or put better in the page, must-haves apart from the rest.

    `claimed` are words of the letter of which a check tells already.
    """
    yield from ((MUST, found) for found in ready(rewrites))
    yield from ((MUST, found) for found in brought_over(case, claimed))
    for key, rank, wanted in (
        ("musts", MUST, [m for m in case.matches if m.requirement.priority == "must"]),
        ("others", ASKED, [m for m in case.matches if m.requirement.priority != "must"]),
    ):
        yield from ((rank, found) for found in of_matches(key, wanted, case))
    languages = [m for m in case.of_status("listed") if case.nature(m) == "language"]
    languages = [m for m in languages if not level_finder().find(m.evidence[0].quote.text)]
    yield from ((ASKED, found) for found in grouped("prove_language", "languages", languages))
    yield from ((MUST, found) for found in left_open(case))


def of_matches(key: str, matches: Sequence[Match], case: Case) -> Iterator[Step]:
    """Yield the steps for some verdicts, those alike as one."""
    wanted = [m for m in matches if m.evidence and m.requirement.kind not in ("condition", "soft")]
    slips = [match for match in wanted if match.evidence[0].how == "slip"]
    for match in slips:
        own, asked = match.evidence[0].name, match.requirement.text
        yield step("slip", asked, both_sides(match), own=own, asked=asked)
    implied = [m for m in wanted if m.status == "implied" and m.evidence[0].how == "implied"]
    implied = [m for m in implied if not is_kind_of(m.requirement.text, m.evidence[0].name)]
    yield from grouped("name", key, implied)
    listed = [m for m in wanted if m.status == "listed" and m not in slips]
    papers = [m for m in listed if case.nature(m) in PAPERS]
    yield from grouped("prove_paper", key, papers)
    others = [m for m in listed if m not in papers and case.nature(m) != "language"]
    yield from grouped("prove", key, others)


def grouped(kind: str, key: str, matches: Sequence[Match]) -> Iterator[Step]:
    """Yield one step for all verdicts that call for the same, a point for each."""
    if not matches:
        return
    many = f"{kind}_many" if len(matches) > 1 else kind
    first = matches[0]
    values = [values_of(match) for match in matches]
    quotes = tuple(dict.fromkeys(quote for match in matches for quote in both_sides(match)))
    yield step(
        many,
        key if len(matches) > 1 else first.requirement.text,
        quotes[:MOST_QUOTES],
        points=tuple(say("steps", many, "point", **v) for v in values) if many != kind else (),
        minutes=effort(kind, len(matches)),
        count=str(len(matches)),
        **values[0],
    )


def values_of(match: Match) -> dict[str, str]:
    """Return what fills the sentences about one verdict."""
    best = match.evidence[0]
    return {"asked": match.requirement.text, "own": best.name, "section": section(best.section)}


def effort(kind: str, count: int) -> int:
    """Return the minutes that `count` of a kind take: the first takes the longest."""
    return number("steps", kind, "minutes") + EFFORT_EACH * (count - 1)


def ready(rewrites: Sequence[Rewrite]) -> Iterator[Step]:
    """Yield one step for all rewrites that need no answer."""
    safe = [rewrite for rewrite in rewrites if rewrite.safety == "safe" and rewrite.kind != "slip"]
    if safe:
        quotes = tuple(dict.fromkeys(rewrite.before for rewrite in safe))[:MOST_QUOTES]
        kind = "safe" if len(safe) == 1 else "safe_many"
        minutes = effort("safe", len(safe))
        yield step(kind, "rewrites", quotes, minutes=minutes, number=str(len(safe)))


def left_open(case: Case) -> Iterator[Step]:
    """Yield one step for all must-haves of which nothing could be said."""
    found = [m for m in case.of_status("unknown") if m.requirement.priority == "must"]
    found = [m for m in found if not is_excused(m, case.matches) and not told_in_letter(m)]
    if found:
        points = tuple(f"“{m.requirement.text}”: {m.why}" for m in found)
        quotes = tuple(dict.fromkeys(m.requirement.quote for m in found))
        yield step("open", "musts", quotes, minutes=effort("open", len(found)), points=points)


def brought_over(case: Case, claimed: Container[str]) -> Iterator[Step]:
    """Yield one step for all that only the letter says, without what a check tells of."""
    found = [m for m in case.letter_only() if not is_excused(m, case.matches)]
    found = [m for m in found if m.close[0].name not in claimed]
    if found:
        said = [match.close[0].quote for match in found]
        lines = [str(quote.place.line) for quote in said]
        both = zip((m.requirement.quote for m in found), said, strict=True)
        kind = "bring_over" if len(found) == 1 else "bring_over_many"
        points = tuple(
            say("steps", "bring_over_many", "point", asked=m.requirement.text, line=line)
            for m, line in zip(found, lines, strict=True)
        )
        yield step(
            kind,
            "letter",
            tuple(dict.fromkeys(quote for pair in both for quote in pair))[:MOST_QUOTES],
            minutes=effort("bring_over", len(found)),
            points=points if len(found) > 1 else (),
            asked=found[0].requirement.text,
            line=lines[0],
            count=str(len(found)),
        )


def section(kind: str) -> str:
    """Return what to call a part of the résumé in a sentence."""
    return {"skills": "skills list", "head": "top of the page", "other": "rest"}.get(kind, kind)
