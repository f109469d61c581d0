"""The likeliest names in a row of scored tokens, and how sure they are: a linear-chain CRF.

A token is outside any name, begins one or goes on with one. Outside weighs nothing, so a score
holds the other two. Lafferty, McCallum and Pereira (2001) describe the model, Rabiner (1989) the
passes over the row.
"""

from collections.abc import Iterator, Sequence
from math import exp

Score = tuple[float, float]
Transitions = tuple[tuple[float, float, float], ...]
Row = tuple[float, float, float]
OUTSIDE, BEGIN, INSIDE = range(3)
NEVER = -1e4
FIRST: Row = (0.0, 0.0, NEVER)


def best_spans(scores: Sequence[Score], transitions: Transitions) -> list[tuple[int, int]]:
    """Return the first and last token of each name in the likeliest reading of the whole row."""
    spans: list[tuple[int, int]] = []
    for n, label in enumerate(best_labels(scores, transitions)):
        if label == BEGIN:
            spans.append((n, n))
        elif label == INSIDE:
            spans[-1] = (spans[-1][0], n)
    return spans


def best_labels(scores: Sequence[Score], transitions: Transitions) -> list[int]:
    """Return the label of each token in the likeliest reading of the whole row (Viterbi)."""
    columns = tuple(zip(*transitions, strict=True))
    best = last = FIRST
    steps: list[tuple[int, ...]] = []
    for begin, inside in scores:
        best = best[0], best[1] + begin, best[2] + inside
        ways = [(best[0] + o, best[1] + b, best[2] + i) for o, b, i in columns]
        tops = max(ways[0]), max(ways[1]), max(ways[2])
        steps.append(tuple(map(tuple.index, ways, tops)))
        last, best = best, tops
    labels = [last.index(max(last))] if steps else []
    for step in reversed(steps[:-1]):
        labels.append(step[labels[-1]])
    return labels[::-1]


def outside(scores: Sequence[Score], transitions: Transitions) -> list[float]:
    """Return the probability of each token to be outside any name (forward and backward)."""
    odds = [(exp(begin), exp(inside)) for begin, inside in scores]
    steps = tuple(tuple(map(exp, row)) for row in transitions)
    forward = passes(odds, tuple(zip(*steps, strict=True)), (1.0, 1.0, 0.0))
    backward = list(passes(odds[::-1], steps, (1.0, 1.0, 1.0)))[::-1]
    return [
        f[0] * b[0] / (f[0] * b[0] + f[1] * begin * b[1] + f[2] * inside * b[2])
        for f, b, (begin, inside) in zip(forward, backward, odds, strict=True)
    ]


def passes(odds: Sequence[Score], steps: Sequence[Sequence[float]], start: Row) -> Iterator[Row]:
    """Yield, for each token and label, the share of the readings of all that stands before it."""
    row = start
    for begin, inside in odds:
        yield row
        o, b, i = row[0], row[1] * begin, row[2] * inside
        to = [o * x + b * y + i * z for x, y, z in steps]
        whole = to[0] + to[1] + to[2]
        row = to[0] / whole, to[1] / whole, to[2] / whole
