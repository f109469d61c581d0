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
    """A requirement, labelled or reported."""

    names: tuple[str, ...]
    kind: str
    priority: str
    status: str


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
    says_gap = [m for m in judged if is_gap(reported[m])]
    return Counter(
        labels=len(labels),
        found=len(matched),
        reported=len(judged),
        right=sum(m in pairs for m in judged),
        priority=sum(a.priority == b.priority for a, b in matched),
        status=sum(a.status == b.status for a, b in matched),
        gaps=sum(map(is_gap, labels)),
        gaps_said=len(says_gap),
        gaps_right=sum(m in pairs and is_gap(labels[pairs[m]]) for m in says_gap),
    )


def is_gap(asked: Asked) -> bool:
    """Tell whether something is wanted, can be shown, and is missing."""
    return asked.status == "missing" and asked.priority != "nice" and asked.kind in COUNTED


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
    }
