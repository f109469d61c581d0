"""Rewrites of the person's own lines: only their words, the posting's words, and blanks."""

from collections import Counter
from collections.abc import Iterator

from gapcheck.advice.rewriting.drafts import Material
from gapcheck.advice.rewriting.naming import names
from gapcheck.advice.rewriting.ordering import orders
from gapcheck.advice.rewriting.proving import proofs, results, touching
from gapcheck.advice.rewriting.styling import styles
from gapcheck.advice.rewriting.summary import summary
from gapcheck.advice.wording import number
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.mentions import read_mentions
from gapcheck.model import Match, Papers, Rewrite

COUNTED = ("skill", "certification")
WEIGHT = {"must": 0, "asked": 1, "nice": 2}


def rewrites(papers: Papers, matches: tuple[Match, ...], lexicon: Lexicon) -> tuple[Rewrite, ...]:
    """Return the rewrites, must-haves first, each line once a kind and no kind too often."""
    ordered = tuple(sorted(matches, key=lambda m: WEIGHT[m.requirement.priority]))
    mentions = read_mentions(papers.resume, lexicon)
    material = Material(papers, ordered, mentions, lexicon, ordinary_words(lexicon))
    once = {(r.kind, r.before.place.line, r.title): r for r in all_rewrites(material)}
    seen: Counter[str] = Counter()
    kept = []
    for rewrite in once.values():
        seen[rewrite.kind] += 1
        if seen[rewrite.kind] <= number("rewrites", rewrite.kind, "most"):
            kept.append(rewrite)
    return tuple(kept)


def ordinary_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that main names of skills write small after their first."""
    later = (word for name in lexicon.skills for word in name.split()[1:])
    return frozenset(word for word in later if word.isalpha() and word.islower())


def all_rewrites(material: Material) -> Iterator[Rewrite]:
    """Yield every rewrite: what the verdicts call for, then what the lines themselves do."""
    wanted = [m for m in material.matches if m.requirement.kind in COUNTED]
    for match in wanted:
        yield from names(match, material)
        if match.status == "listed":
            yield from proofs(match, material)
        yield from touching(match, material)
    asked_lines: set[int] = set()
    for match in wanted:
        for found in results(match, material):
            if found.before.place.line not in asked_lines:
                asked_lines.add(found.before.place.line)
                yield found
    yield from orders(material)
    yield from summary(material)
    for mention in material.mentions:
        yield from styles(mention, material)
