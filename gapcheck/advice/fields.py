"""The field of work of a posting, and what belongs to none."""

from collections import Counter
from collections.abc import Sequence

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.posts import titles_in
from gapcheck.model import Match, Requirement


def field_of(title: str, matches: Sequence[Match], lexicon: Lexicon) -> str:
    """Return the field of a post: that of its title, else the one from which most is asked.

    What serves every trade counts half; "" where none leads.
    """
    known = titles_in(title, lexicon)
    skills = (skill for name in sorted(known) for skill in sorted(lexicon.implied_by(name)))
    told = Counter(lexicon.skill(skill).field for skill in skills)
    names = [name for m in matches for name in m.requirement.skills[:1] if name in lexicon.skills]
    asked = Counter(lexicon.skill(name).field for name in names)
    beside = wording("rewriting")["ordering"]["beside"]
    for fields in (told, asked):
        trades = {f: n / 2 if f in beside else n for f, n in fields.items() if not is_general(f)}
        if trades:
            return max(trades, key=lambda field: trades[field])
    return ""


def is_general(field: str) -> bool:
    """Tell whether a field says nothing of a trade."""
    return field in wording("practice")["general"]


def is_everyday(requirement: Requirement, lexicon: Lexicon) -> bool:
    """Tell whether a program of every office is asked for, or what implies one."""
    known = [name for name in requirement.skills if name in lexicon.skills]
    names = {other for name in known for other in (name, *lexicon.implied_by(name))}
    everyday = wording("practice")["everyday"]
    fields = {lexicon.skill(name).field for name in known}
    return fields == {everyday["field"]} and bool(names & {*everyday["skills"]})
