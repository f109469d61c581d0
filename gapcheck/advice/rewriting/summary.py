"""A line to open the page with: the person's own facts, what is asked and shown, a result."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from gapcheck.advice.rewriting.drafts import Material, draft, word_at
from gapcheck.advice.rewriting.grammar import is_past_verb
from gapcheck.advice.rewriting.naming import stems
from gapcheck.advice.rewriting.posting_names import posting_name
from gapcheck.advice.rewriting.proving import WORKED, counts, is_deed
from gapcheck.advice.wording import say
from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.matcher.mentions import Mention
from gapcheck.model import Evidence, Match, Quote, Rewrite, Role, Span
from gapcheck.outline.resume.words import score
from gapcheck.words import sentences

FEWEST_SHOWN, MOST_SHOWN = 2, 3
FEWEST_OWN, MOST_OWN = 7, 40  # words
HEAD = ("head", "contact")
ADDRESS = re.compile(r"@|://|www\.|\d{4}|[|·•]")
WEIGHT = {"must": 0, "asked": 1, "nice": 2}
OF_YEARS = re.compile(r"(?i)\byears?\b|\byrs?\b")
CHANGE = re.compile(r"(?i)[%$£€]|\bfrom\b.+\bto\b|\bby \d")


def summary(material: Material) -> Iterator[Rewrite]:
    """Yield a summary: what the person says of themselves that can be checked is kept."""
    proven = [m for m in material.matches if is_proven(m, material)]
    role = next((r for r in material.papers.resume.roles if r.kind == "work" and r.title), None)
    named = ((posting_name(match.requirement, material), match) for match in reversed(proven))
    by_name = {name: match for name, match in named if name and " and " not in name}
    names = [name for match in proven for name, first in by_name.items() if first is match]
    if role is None or len(names) < FEWEST_SHOWN:
        return
    first = profile(material)
    own = facts(first.line.text) if first else ""
    new = [name for name in names if not stems(name) <= stems(own)][:MOST_SHOWN]
    strong = strongest_line(material)
    opening = first or next((m for m in material.mentions if m.line in role.heading), None)
    before = material.quote(opening) if opening else proven[0].evidence[0].quote
    after = summed(role, new, own, strong.text if strong else "")
    if "".join(span.text for span in after) != before.text:
        asked = by_name[(new or names)[0]]
        yield draft("summary", before, after, sure=False, match=asked)


def profile(material: Material) -> Mention | None:
    """Return the first line of the profile, under its heading or as prose below the name."""
    told = (m for m in material.mentions if m.section == "summary")
    prose = (m for m in material.mentions if m.section in HEAD and is_prose(m.line.text))
    return next(told, None) or next(prose, None)


def is_prose(text: str) -> bool:
    """Tell whether a line at the top of the page is a sentence, and no way to reach the person."""
    return len(text.split()) >= FEWEST_OWN and not ADDRESS.search(text)


def is_proven(match: Match, material: Material) -> bool:
    """Tell whether a skill asked for stands in a line of work that may open the page."""
    return (
        match.status == "shown"
        and match.requirement.kind == "skill"
        and match.requirement.priority != "nice"
        and match.evidence[0].how not in ("implied", "years")
        and is_of_work(match.evidence[0], material)
        and not is_of_people(match.evidence[0])
    )


def is_of_people(evidence: Evidence) -> bool:
    """Tell whether a name only says of whom a line tells ("kennel assistants")."""
    text = evidence.quote.text
    span = word_at(evidence.name, text)
    behind = re.match(r"\s+(\w+)", text[span[1] :]) if span else None
    return behind is not None and bool(score("titles", behind.group(1)))


def is_of_work(evidence: Evidence, material: Material) -> bool:
    """Tell whether a place is a line about a job or project that may be quoted."""
    mention = material.mention(evidence.quote)
    of_work = evidence.role is not None and evidence.role.kind in WORKED
    return of_work and mention is not None and not mention.denied


def facts(text: str) -> str:
    """Return the sentences of a summary that say something, the first forty words or so of them.

    What goes is praise of oneself that names neither a figure nor a thing.
    """
    kept: list[str] = []
    for start, end in sentences(text):
        sentence = text[start:end].strip()
        if (counts(sentence) or not is_praise(sentence)) and len(" ".join(kept).split()) < MOST_OWN:
            kept.append(without_praise(sentence))
    return " ".join(kept)


@cache
def praise() -> CueFinder:
    """Return the finder of words that anybody may say of themselves, and of the first person."""
    words = wording("craft")
    return CueFinder(
        {
            "praise": [cue for entry in words["buzzwords"].values() for cue in entry["says"]],
            "person": words["person"]["i"]["says"],
        }
    )


def is_praise(sentence: str) -> bool:
    """Tell whether a sentence only speaks of the person's own qualities or likings."""
    return bool(praise().find(sentence))


def without_praise(sentence: str) -> str:
    """Return a sentence without a word of praise that it begins with."""
    found = (c for c in praise().find(sentence) if c.kind == "praise" and c.start == 0)
    rest = sentence[max((cue.end for cue in found), default=0) :]
    follows = re.match(r"\s(\w)", rest)
    return rest[1:2].upper() + rest[2:] if follows and rest != sentence else sentence


def strongest_line(material: Material) -> Quote | None:
    """Return the line for what is asked that tells best what came of it, None without one."""
    lines = {
        evidence.quote: (*strength(evidence.quote.text), -WEIGHT[match.requirement.priority])
        for match in reversed(material.matches)
        if match.status == "shown"
        for evidence in match.evidence
        if evidence.result and is_of_work(evidence, material)
        if is_result(evidence.quote, material)
    }
    return max(lines, key=lambda quote: (*lines[quote], -quote.place.line), default=None)


def is_result(quote: Quote, material: Material) -> bool:
    """Tell whether a line with a figure tells a deed; a duty must say what changed."""
    mention, (past, change) = material.mention(quote), strength(quote.text)
    return bool(mention and is_deed(mention) and (past or change))


def strength(text: str) -> tuple[bool, bool]:
    """Return whether a line is told in the past, and whether it says that something changed."""
    return is_past_verb(text.split(maxsplit=1)[0].strip(",.;:")), bool(CHANGE.search(text))


def summed(role: Role, new: list[str], own: str, line: str) -> tuple[Span, ...]:
    """Return the spans: own facts first where they tell the years, else the last title.

    `new` are the names of what is asked that the facts do not hold.
    """
    last, alone, text = (say("rewrites", "summary", part) for part in ("and", "alone", "text"))
    listed = f" {last} ".join([", ".join(new[:-1])] * (len(new) > 1) + new[-1:])
    result = [Span(line.rstrip(" .") + ".")] if line else []
    if own and (OF_YEARS.search(own) or stems(role.title) <= stems(own)):
        named = [Span(f"{alone} {listed}.", "added")] if new else []
        return spaced([Span(closed(own)), *named, *result])
    opening = [Span(role.title), Span(f", {text} {listed}.", "added")] if new else []
    return (*opening[:1], *spaced([*opening[1:], *([Span(closed(own))] if own else []), *result]))


def spaced(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return sentences with a blank between them."""
    ends = [" "] * (len(spans) - 1) + [""]
    return tuple(Span(f"{s.text}{end}", s.kind) for s, end in zip(spans, ends, strict=False))


def closed(text: str) -> str:
    """Return a text with a full stop at its end."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
