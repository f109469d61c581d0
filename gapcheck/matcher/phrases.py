"""Phrases that no lexicon knows: the lines that hold their words, or most of what they weigh."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.weights import HEAVY, LIGHT, stemmed, weights
from gapcheck.model import Evidence, How
from gapcheck.outline.posting.verbs import verb_forms
from gapcheck.words import fold, key_of

NEARLY, TOUCHED = 0.6, 0.4
FEWEST = 2
MOST_NEAR = 2
SLACK = 3
SHORT_LINE = 16  # words


@dataclass(frozen=True, slots=True)
class Likeness:
    """A line that holds words of a phrase: `share` of their weight, from above 0 to 1.

    `heavy` counts the words found that tell of a trade or of what is done in it, `together` tells
    whether they stand near each other; `said` is the line's own words for the phrase, "" where it
    does not hold it.
    `only` tells that no word of a trade is wanting, though the phrase has others.
    """

    mention: Mention
    share: float
    heavy: int
    together: bool
    said: str = ""
    only: bool = False

    @property
    def nearly(self) -> bool:
        """Whether the line holds most of the phrase."""
        return self.together and self.share >= NEARLY and self.heavy >= FEWEST

    @property
    def at_heart(self) -> bool:
        """Whether a line of what was done in a role holds all that the phrase is about."""
        short = len(self.mention.claimed.split()) <= SHORT_LINE
        held = self.share >= NEARLY and self.only and self.mention.deed
        return held and (self.together or short)


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The lines of a résumé by the stems that they claim, and the stems of their roles' titles.

    The title of a role says what its lines are about: a parchment clerk sorts parchment.
    """

    mentions: Sequence[Mention]
    lines: Mapping[str, frozenset[int]]
    titles: Mapping[str, frozenset[int]]

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> "WordIndex":
        """Return the index of the lines, without the clauses that deny."""
        titles = [mention.role.title if mention.role else "" for mention in mentions]
        return cls(mentions, numbered([m.claimed for m in mentions]), numbered(titles))

    def like(self, phrase: str) -> tuple[Likeness, ...]:
        """Return the lines that hold a word of any trade's own of a phrase, best first."""
        wanted = weights(phrase)
        held = Counter(n for stem in wanted for n in self.lines.get(stem, ()))
        mute = self.untold(phrase)
        found = (self.likeness(wanted, number) for number in sorted(held) if number not in mute)
        good = [like for like in found if like.said or like.share >= TOUCHED]
        return tuple(sorted(good, key=lambda like: (-like.share, not like.mention.used)))

    def untold(self, phrase: str) -> frozenset[int]:
        """Return the lines that are titles without the deed of a phrase that tells one.

        To have been a teaching assistant is not to "direct teaching assistants".
        """
        words = stemmed(phrase)
        if not words or fold(phrase[: words[0][2]]) not in verb_forms():
            return frozenset()
        titles = (n for n, mention in enumerate(self.mentions) if mention.role and not mention.deed)
        return frozenset(titles) - self.lines.get(words[0][0], frozenset())

    def likeness(self, wanted: Mapping[str, float], number: int) -> Likeness:
        """Return how much of a phrase a line holds."""
        mention = self.mentions[number]
        found = {stem: wanted[stem] for stem in wanted if number in self.lines.get(stem, ())}
        titled = {stem: wanted[stem] for stem in wanted if number in self.titles.get(stem, ())}
        missed = [weight for stem, weight in wanted.items() if stem not in found | titled]
        whole = not missed or (heavy_in(found | titled) >= FEWEST and max(missed) < HEAVY)
        share = sum(found.values()) / sum(wanted.values())
        said = near(found, mention.claimed) if whole or share >= NEARLY else ""
        only = heavy_in(found) == heavy_in(wanted) > 0
        telling = sum(weight > LIGHT for weight in found.values())
        return Likeness(mention, share, telling, bool(said), said if whole else "", only)

    def holding(self, name: str) -> list[tuple[Mention, str]]:
        """Return the lines that hold every word of a name near each other, with those words."""
        wanted = dict.fromkeys((stem for stem, _, _ in stemmed(name)), HEAVY)
        lines = [self.lines.get(stem, frozenset[int]()) for stem in weights(name)]
        numbers = frozenset.intersection(*lines) if lines else frozenset[int]()
        mentions = [self.mentions[number] for number in sorted(numbers)]
        found = ((mention, near(wanted, mention.claimed)) for mention in mentions)
        return [(mention, said) for mention, said in found if said]


def heavy_in(stems: Mapping[str, float]) -> int:
    """Return how many of weighed stems belong to a trade."""
    return sum(weight == HEAVY for weight in stems.values())


def numbered(texts: Sequence[str]) -> Mapping[str, frozenset[int]]:
    """Return for each stem the numbers of the texts that hold it, from 0."""
    found: dict[str, set[int]] = {}
    for number, text in enumerate(texts):
        for stem in weights(text):
            found.setdefault(stem, set()).add(number)
    return {stem: frozenset(numbers) for stem, numbers in found.items()}


def phrase_evidence(phrase: str, words: WordIndex, document: str) -> list[Evidence]:
    """Return the lines that hold a phrase, each with the words that do."""
    return [
        like.mention.evidence(document, how_said(phrase, like.mention.claimed), like.said)
        for like in words.like(phrase)
        if like.said
    ]


def how_said(phrase: str, line: str) -> How:
    """Return whether a line says what is asked in the very words, or tells it in others."""
    return "named" if f" {key_of(phrase)} " in f" {key_of(line)} " else "words"


def nearly_said(phrase: str, words: WordIndex, document: str) -> list[Evidence]:
    """Return the best few lines that hold most of a phrase."""
    likes = [like for like in words.like(phrase) if like.nearly]
    return [like.mention.evidence(document, "words", phrase) for like in likes[:MOST_NEAR]]


def at_heart(phrase: str, words: WordIndex, document: str) -> list[Evidence]:
    """Return the best few lines of roles that hold what a phrase is about."""
    likes = [like for like in words.like(phrase) if like.nearly or like.at_heart]
    return [like.mention.evidence(document, "words", phrase) for like in likes[:MOST_NEAR]]


def near(stems: Mapping[str, float], line: str) -> str:
    """Return the words of a line that hold stems within twice as many words and a few more.

    Words of any trade must follow each other, for alone they say nothing; "" where they are not.
    """
    words = stemmed(line)
    reach = 2 * len(stems) + SLACK if HEAVY in stems.values() else len(stems)
    for at, (stem, start, _) in enumerate(words):
        held = words[at : at + reach]
        if stem in stems and stems.keys() <= {other for other, _, _ in held}:
            last = max(n for n, word in enumerate(held) if word[0] in stems)
            return line[start : held[last][2]]
    return ""
