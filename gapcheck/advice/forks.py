"""The honest fork for a must-have that does not show: you have it, something close, or not."""

from collections.abc import Iterator, Sequence

from gapcheck.advice.cases import Case, both_sides, listed, places_of_work, told_in_letter
from gapcheck.advice.evening import DOUBT, GAP, Ranked
from gapcheck.advice.projects import project_for
from gapcheck.advice.rewriting.naming import stems
from gapcheck.advice.rewriting.posting_names import is_deed
from gapcheck.advice.wording import say, step
from gapcheck.advice.years import years_step
from gapcheck.data import wording
from gapcheck.model import Evidence, Match, Step
from gapcheck.words import key_of

MOST_NAMES = 3
MOST_APART, MOST_BRIDGES = 5, 2
MINUTES_EACH, FEWEST_MINUTES, MOST_MINUTES = 2, 5, 12


def forks(case: Case) -> Iterator[Ranked]:
    """Yield the decisions about the must-haves that are missing, what is alike told once.

    Years, denials and the first bridges are steps of their own.
    """
    bridges, alike = 0, list[Match]()
    for match in case.missing_musts():
        if told_in_letter(match):
            continue
        close = match.close[0] if match.close else None
        if match.requirement.years:
            yield GAP, years_step(match, case)
        elif close and is_denial(close, match, case):
            yield GAP, denied(match, case)
        elif close and case.nature(match) == "skill" and bridges < MOST_BRIDGES:
            bridges += 1
            yield GAP, bridge_to(match, close, case)
        else:
            alike.append(match)
    if alike:
        yield GAP, together(alike, case)
    yield from doubtful(case)


def together(matches: Sequence[Match], case: Case) -> Step:
    """Return one step for all to which the same three ways apply, with a line for the first."""
    worded = [match for match in matches if is_unknown(match, case)]
    known = [match for match in matches if match not in worded]
    points = [hint(match, case) for match in known[:MOST_APART]]
    for part, others in (("others", known[MOST_APART:]), ("phrases", worded)):
        if others:
            names = listed([f"“{case.either(match)}”" for match in others])
            points.append(say("forks", "hint", part, names=names))
    quotes = tuple(dict.fromkeys(match.requirement.quote for match in matches))
    minutes = min(MOST_MINUTES, max(FEWEST_MINUTES, MINUTES_EACH * len(matches)))
    kind, key = ("forks", "musts") if len(matches) > 1 else ("fork", matches[0].requirement.text)
    return step(
        kind,
        key,
        quotes,
        minutes=minutes,
        points=tuple(points),
        count=str(len(matches)),
        asked=case.either(matches[0]),
        roles=listed(places_of_work(case, MOST_NAMES), "or") or say("forks", "hint", "job"),
    )


def hint(match: Match, case: Case) -> str:
    """Return what helps with one thing: its other names, what is near it, what it would take."""
    asked, nature = case.either(match), case.nature(match)
    if nature not in ("skill", "deed", "phrase"):
        return say("forks", "hint", nature, asked=asked)
    return " ".join([say("forks", "hint", "skill", asked=asked), *about_skill(match, case)])


def is_unknown(match: Match, case: Case) -> bool:
    """Tell whether words are asked for that no lexicon lists."""
    listed_there = any(name in case.lexicon.skills for name in match.requirement.skills)
    return case.nature(match) in ("deed", "phrase") and not listed_there


def about_skill(match: Match, case: Case) -> Iterator[str]:
    """Yield what the lexicons and the projects know about a skill."""
    skill = next(name for name in match.requirement.skills if name in case.lexicon.skills)
    names = other_names(case.lexicon.skill(skill).aliases, match.requirement.text)[:MOST_NAMES]
    related = case.lexicon.related_to(skill)[:MOST_NAMES]
    project = project_for(match.requirement.skills)
    if names:
        yield say("forks", "hint", "names", names=listed(names, "or"))
    if match.close:
        yield say("forks", "hint", "close", close=match.close[0].name)
    elif related:
        yield say("forks", "hint", "related", related=listed(related, "or"))
    if project:
        yield say("forks", "hint", "project", hours=str(project.hours))


def other_names(aliases: Sequence[str], asked: str) -> list[str]:
    """Return the aliases that share no word with the posting's own name."""
    return [name for name in aliases if not stems(name) & stems(asked) and not is_deed(name)]


def is_denial(close: Evidence, match: Match, case: Case) -> bool:
    """Tell whether what comes nearest is the thing itself, said to be lacking."""
    known = (case.lexicon.skill(n) for n in match.requirement.skills if n in case.lexicon.skills)
    names = {name for skill in known for name in (skill.name, *skill.aliases, *skill.exact)}
    return key_of(close.name) in {key_of(name) for name in (match.requirement.text, *names)}


def denied(match: Match, case: Case) -> Step:
    """Return the step about what the papers themselves say is lacking."""
    asked, nature = match.requirement.text, case.nature(match)
    part = "paper" if nature in ("degree", "certification") else "skill"
    points = tuple(say("forks", f"denied_{part}", way) for way in ("have", "close", "learn"))
    quotes = (match.requirement.quote, *(e.quote for e in match.close[:1]))
    return step("fork_denied", asked, quotes, points=points, asked=asked)


def bridge_to(match: Match, close: Evidence, case: Case) -> Step:
    """Return the step that leads from what is there to what is asked, with a draft of it."""
    asked, employer = match.requirement.text, close.role.employer if close.role else ""
    line = close.quote.text.rstrip(" .") + "."
    part = "bridge_at" if employer else "bridge"
    draft = say("forks", "draft", part, asked=asked, close=close.name, employer=employer, line=line)
    quotes, either = (match.requirement.quote, close.quote), case.either(match)
    points = (say("forks", "hint", "either", asked=either),) if either != asked else ()
    return step(
        "fork_close", asked, quotes, points=points, draft=draft, asked=asked, close=close.name
    )


def doubtful(case: Case) -> Iterator[Ranked]:
    """Yield the question whether to apply, where many of the must-haves are missing."""
    missing, all_musts = case.missing_musts(), case.musts()
    if len(missing) > 1 and len(missing) >= len(all_musts) * wording("evening")["doubtful_share"]:
        quotes = both_sides(missing[0])[:1]
        total = str(len(all_musts))
        yield DOUBT, step("apply", "decide", quotes, missing=str(len(missing)), total=total)
