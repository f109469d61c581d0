"""Reports against labels: which requirements were found, and whether the verdicts agree."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gapcheck.words import fold, read_words

PRESENT = ("shown", "listed", "implied")
COUNTED = ("skill", "experience", "degree", "certification", "language")
GENERIC = {
    fold(word)
    for word in [
        "a",
        "an",
        "and",
        "of",
        "in",
        "with",
        "the",
        "to",
        "or",
        "for",
        "experience",
        "skills",
        "knowledge",
        "year",
        "years",
    ]
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A requirement, labelled or reported; any one of the same `group` is enough."""

    names: tuple[str, ...]
    kind: str
    priority: str
    status: str
    group: str | None = None


def keys(name: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(word.key for word in read_words(name))


def alike(one: Asked, other: Asked) -> float:
    """Return how well two requirements agree in name, from 0 (not at all) to 1 (the same)."""
    return max(
        (likeness(keys(a), keys(b)) for a in one.names for b in other.names if a and b), default=0.0
    )


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Return 1 for the same words, the ratio of lengths where one holds the other, else 0."""
    short, long = sorted((one, other), key=len)
    inside = any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1))
    if not short or not inside or (short != long and set(short) <= GENERIC):
        return 0.0
    return len(short) / len(long)


def pair_up(labels: Sequence[Asked], reported: Sequence[Asked]) -> dict[int, int]:
    """Return reported requirement -> label, each used once, the likest first."""
    ranked = sorted(
        (
            (alike(label, found), n, m)
            for n, label in enumerate(labels)
            for m, found in enumerate(reported)
        ),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    pairs: dict[int, int] = {}
    for score, label, found in ranked:
        if score and found not in pairs and label not in pairs.values():
            pairs[found] = label
    return pairs


def count(labels: Sequence[Asked], reported: Sequence[Asked]) -> Counter[str]:
    """Return the counts of one case, to be added up over all."""
    pairs = pair_up(labels, reported)
    matched = [(labels[label], reported[found]) for found, label in pairs.items()]
    repeats = {
        m
        for m, found in enumerate(reported)
        if m not in pairs and any(alike(label, found) for label in labels)
    }
    judged = [m for m, found in enumerate(reported) if found.kind != "soft" and m not in repeats]
    gaps, said = gaps_of(labels), [m for m in gaps_of(reported) if m in judged]
    here, shown = present_in(labels), [m for m in present_in(reported) if m in judged]
    return Counter(
        labels=len(labels),
        found=len(matched),
        reported=len(judged),
        right=sum(m in pairs for m in judged),
        priority=sum(a.priority == b.priority for a, b in matched),
        status=sum(a.status == b.status for a, b in matched),
        gaps=len(gaps),
        gaps_said=len(said),
        gaps_right=sum(pairs.get(m) in gaps for m in said),
        present=len(here),
        present_said=len(shown),
        present_right=sum(pairs.get(m) in here for m in shown),
    )


def gaps_of(asked: Sequence[Asked]) -> list[int]:
    """Return which of the requirements are wanted, can be shown, and are missing."""
    met = {one.group for one in asked if one.group and one.status in PRESENT}
    return [
        n
        for n, one in enumerate(asked)
        if one.status == "missing"
        and one.priority != "nice"
        and one.kind in COUNTED
        and one.group not in met
    ]


def present_in(asked: Sequence[Asked]) -> list[int]:
    """Return which of the requirements that can be shown are there, in whatever way."""
    return [n for n, one in enumerate(asked) if one.status in PRESENT and one.kind in COUNTED]


def figures(counts: Mapping[str, int]) -> dict[str, float]:
    """Return the figures of added-up counts, each from 0 to 1."""

    def share(part: str, whole: str) -> float:
        return round(counts[part] / counts[whole], 3) if counts[whole] else 1.0

    return {
        "requirement recall": share("found", "labels"),
        "requirement precision": share("right", "reported"),
        "priority accuracy": share("priority", "found"),
        "status accuracy": share("status", "found"),
        "gap recall": share("gaps_right", "gaps"),
        "gap precision": share("gaps_right", "gaps_said"),
        "present recall": share("present_right", "present"),
        "present precision": share("present_right", "present_said"),
    }
