"""Rewrites of the person's own lines: only their words, the posting's words, and blanks."""

from collections.abc import Iterator, Sequence
from typing import Literal

from gapcheck.advice.wording import say
from gapcheck.model import Evidence, Match, Place, Quote, Resume, Rewrite, Role, Span

COUNTED = ("skill", "certification", "language")
MOST_RESULTS = 3


def rewrites(matches: Sequence[Match], resume: Resume) -> tuple[Rewrite, ...]:
    """Return the rewrites that the verdicts call for, must-haves first, each line once a kind."""
    ordered = sorted(matches, key=lambda m: ("must", "asked", "nice").index(m.requirement.priority))
    wanted = [m for m in ordered if m.requirement.kind in COUNTED]
    found = [rewrite for match in wanted for rewrite in rewrites_for(match, resume)]
    found += list(add_results(wanted))
    return tuple({(r.kind, r.before.place.line, r.title): r for r in found}.values())


def rewrites_for(match: Match, resume: Resume) -> Iterator[Rewrite]:
    """Yield the rewrites that one verdict calls for."""
    if not match.evidence:
        return
    best = match.evidence[0]
    if best.how in ("alias", "slip") and match.requirement.skills:
        yield in_their_words(match, best)
    elif match.status == "implied" and best.how == "implied":
        yield with_blank("name", match, best.quote, own=best.name)
    if match.status == "listed" and (line := likely_line(resume)):
        yield with_blank("prove", match, line, own=best.name)


def in_their_words(match: Match, best: Evidence) -> Rewrite:
    """Return a line with the posting's word put before the person's own, or a slip mended."""
    before, own, asked = best.quote, best.name, match.requirement.text
    at = before.text.find(own)
    added = asked if best.how == "slip" else f"{asked} ({own})"
    spans = (Span(before.text[:at]), Span(added, "added"), Span(before.text[at + len(own) :]))
    return make(best.how, match, before, tuple(span for span in spans if span.text), own)


def with_blank(kind: str, match: Match, before: Quote, own: str) -> Rewrite:
    """Return a line with a blank at its end that only the person can fill."""
    blank = say("rewrites", kind, "blank", asked=match.requirement.text, own=own)
    body = before.text.rstrip(" .;")
    spans = (Span(body), Span(", "), Span(f"[{blank}]", "blank"))
    return make(kind, match, before, spans, own)


def make(kind: str, match: Match, before: Quote, after: tuple[Span, ...], own: str) -> Rewrite:
    """Return a rewrite with its sentences; one with a blank needs the person's yes."""
    values = {"asked": match.requirement.text, "own": own}
    title, why = (say("rewrites", kind, part, **values) for part in ("title", "why"))
    blank = any(span.kind == "blank" for span in after)
    safety: Literal["safe", "confirm"] = "confirm" if blank else "safe"
    return Rewrite(kind, title, before, after, safety, why, match.requirement.quote)


def likely_line(resume: Resume) -> Quote | None:
    """Return the first line of the latest job, project or course, None where there is none."""
    ranked: list[Role] = sorted(resume.roles, key=lambda role: role.kind not in ("work", "project"))
    for role in ranked:
        for line in role.lines:
            return Quote(
                line.text, Place(resume.document.name, line.page, line.number, 0, len(line.text))
            )
    return None


def add_results(matches: Sequence[Match]) -> Iterator[Rewrite]:
    """Yield a blank for the result in the best lines of must-haves that show none."""
    bare = [
        m
        for m in matches
        if m.requirement.priority == "must"
        and m.status == "shown"
        and not any(e.result for e in m.evidence)
    ]
    lines: set[int] = set()
    for match in bare:
        best = match.evidence[0].quote
        if best.place.line not in lines and len(lines) < MOST_RESULTS:
            lines.add(best.place.line)
            yield with_blank("result", match, best, own=match.evidence[0].name)
