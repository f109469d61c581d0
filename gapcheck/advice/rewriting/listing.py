"""Rewrites of what opens the page: the order of the skills, and a summary line."""

import re
from collections.abc import Iterator, Sequence

from gapcheck.advice.rewriting.drafts import Material, draft
from gapcheck.advice.rewriting.grammar import is_base_verb, is_past_verb
from gapcheck.advice.rewriting.posting_names import posting_name
from gapcheck.advice.rewriting.proving import WORKED, counts
from gapcheck.advice.wording import say
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Match, Rewrite, Role, Span

FEWEST_ITEMS = 4
FEWEST_SHOWN, MOST_SHOWN = 2, 3
LABEL = re.compile(r"^[^,;|·•:]{2,40}:\s+")
MARKS = re.compile(r"\s*[|·•;]\s*|,\s+(?![^()]*\))")
REST = 3
WEIGHT = {"must": 0, "asked": 1, "nice": 2}


def orders(material: Material) -> Iterator[Rewrite]:
    """Yield each list of skills with what the posting asks for first."""
    wanted = {
        (e.quote.place.line, e.name.casefold()): WEIGHT[m.requirement.priority]
        for m in reversed(material.matches)
        for e in m.evidence
    }
    for mention in material.mentions:
        if mention.section == "skills" and (after := ordered(mention, wanted)):
            yield draft("reorder", material.quote(mention), after, sure=True)


def ordered(mention: Mention, wanted: dict[tuple[int, str], int]) -> tuple[Span, ...]:
    """Return the spans of a list in its new order, none where the order is right or unclear."""
    text = mention.line.text
    label = LABEL.match(text)
    head = label.group() if label else ""
    body = text[len(head) :].rstrip(" .")
    tail = text[len(head) + len(body) :]
    items, joints = MARKS.split(body), MARKS.findall(body)
    if len(items) < FEWEST_ITEMS or len(set(joints)) > 1:
        return ()
    ranks = [rank(item, mention.line.number, wanted) for item in items]
    after = [items[n] for n in sorted(range(len(items)), key=lambda n: ranks[n])]
    return () if after == items else (Span(f"{head}{joints[0].join(after)}{tail}"),)


def rank(item: str, line: int, wanted: dict[tuple[int, str], int]) -> int:
    """Return the place of an item: the weight of what it proves, else last."""
    words = item.casefold()
    return min(
        (w for (at, name), w in wanted.items() if at == line and name in words), default=REST
    )


def summary(material: Material) -> Iterator[Rewrite]:
    """Yield a summary line made of the last title, what is shown, and the strongest line."""
    proven = [m for m in material.matches if is_proven(m, material)]
    role = next((r for r in material.papers.resume.roles if r.kind == "work" and r.title), None)
    found = (posting_name(m.requirement, material) for m in proven)
    names = list(dict.fromkeys(name for name in found if name and " and " not in name))
    if role is None or len(names) < FEWEST_SHOWN:
        return
    strongest = max(proven, key=strength)
    opens = (m for m in material.mentions if m.section == "summary")
    first = next(opens, None)
    before = material.quote(first) if first else strongest.evidence[0].quote
    after = summed(role, names[:MOST_SHOWN], strongest.evidence[0].quote.text)
    yield draft("summary", before, after, sure=False, match=strongest)


def strength(match: Match) -> tuple[int, bool, int]:
    """Return how well a line may stand at the top: told by a verb, with a figure, much wanted."""
    text = match.evidence[0].quote.text
    first = text.split(maxsplit=1)[0]
    told = is_past_verb(first) or is_base_verb(first)
    return told + counts(text), counts(text), -WEIGHT[match.requirement.priority]


def is_proven(match: Match, material: Material) -> bool:
    """Tell whether a skill asked for stands in a line of work that may open the page."""
    return (
        match.status == "shown"
        and match.requirement.kind == "skill"
        and match.requirement.priority != "nice"
        and match.evidence[0].how not in ("implied", "years")
        and match.evidence[0].role is not None
        and match.evidence[0].role.kind in WORKED
        and material.mention(match.evidence[0].quote) is not None
    )


def summed(role: Role, names: Sequence[str], line: str) -> tuple[Span, ...]:
    """Return the spans of the summary line."""
    link, last = (say("rewrites", "summary", part) for part in ("text", "and"))
    listed = ", ".join(names[:-1]) + f" {last} {names[-1]}"
    return (
        Span(role.title),
        Span(f", {link} {listed}. ", "added"),
        Span(line.rstrip(" .") + "."),
    )
