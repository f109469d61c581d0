"""The skills that a posting names: those a lexicon lists by its name, others as they stand."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from gapcheck.data import wording
from gapcheck.lexicon import Hit, Lexicon
from gapcheck.vocabulary.decode import NEVER, Score, best_spans, outside
from gapcheck.vocabulary.features import facts_of
from gapcheck.vocabulary.model import Model
from gapcheck.vocabulary.passage import Passage, Token, read_passage
from gapcheck.vocabulary.spans import Tokens, cut, is_item, is_word, tokens_of, trimmed
from gapcheck.words import key_of

Source = Literal["lexicon", "open vocabulary"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A tool, language, field or qualification named, by character offsets in its passage.

    `skill` is the lexicon's name for it, None where no lexicon lists it; `confidence`, from 0 to 1,
    is the model's probability that the words are such a name, and of a known name that is an item
    of a list of what is asked, at least the share of those that people marked.
    """

    start: int
    end: int
    text: str
    skill: str | None
    source: Source
    confidence: float


def mentions(
    passages: Sequence[Passage],
    lexicon: Lexicon,
    model: Model,
    zones: Container[str] | None = None,
) -> tuple[tuple[Mention, ...], ...]:
    """Return what each passage of one posting names, in order and without overlap.

    Where `zones` are given, nothing is looked for in the other parts.
    """
    named = named_in(passages)
    return tuple(
        tuple(found_in(passage, named, lexicon, model))
        if zones is None or passage.zone in zones
        else ()
        for passage in passages
    )


def named_in(passages: Sequence[Passage]) -> frozenset[str]:
    """Return the words of all known names of one posting."""
    return frozenset(
        word
        for passage in passages
        for hit in passage.hits
        for word in key_of(passage.text[hit.start : hit.end]).split()
    )


def found_in(
    passage: Passage, named: frozenset[str], lexicon: Lexicon, model: Model
) -> Iterator[Mention]:
    """Yield what one passage names; `named` are the words of all known names of the posting."""
    tokens = read_passage(passage, lexicon)
    facts = facts_of(passage, tokens, named, lexicon) if tokens else ()
    scores = [parted(model.score(f), token) for f, token in zip(facts, tokens, strict=True)]
    for span, sure in sorted(likely_spans(passage, tokens, scores, lexicon, model)):
        yield mention(passage, tokens, span, sure)


def likely_spans(
    passage: Passage,
    tokens: Sequence[Token],
    scores: Sequence[Score],
    lexicon: Lexicon,
    model: Model,
) -> Iterator[tuple[Tokens, float]]:
    """Yield the first and last token of what a passage names, and how sure the model is.

    That is what the model reads as a name, and what a lexicon lists and the model does not veto.
    """
    best = best_spans(scores, model.transitions)
    parts = [part for span in best for part in cut(span, tokens, passage.hits)]
    trims = [trimmed(part, tokens) for part in parts]
    read = [span for span in trims if is_word(tokens[span[0]])]
    listed = [tokens_of(hit, tokens) for hit in passage.hits if may_be(hit, lexicon)]
    if not read and not listed:
        return
    words = wording("open_vocabulary")
    doubts = outside(scores, model.transitions)
    for first, last in read:
        yield (first, last), 1 - max(doubts[first : last + 1])
    for first, last in listed:
        sure = 1 - max(doubts[first : last + 1])
        if passage.listed and passage.zone in words["likely_in"] and is_item((first, last), tokens):
            sure = max(sure, words["item"])
        if sure >= likely(passage.zone) and not any(a <= last and first <= b for a, b in read):
            yield (first, last), sure


def parted(score: Score, token: Token) -> Score:
    """Return a score under which no name goes on across a comma."""
    return (score[0], NEVER) if token.after_comma else score


def may_be(hit: Hit, lexicon: Lexicon) -> bool:
    """Tell whether a known name is of a kind that is reported."""
    return lexicon.skill(hit.skill).kind in wording("open_vocabulary")["kinds"]


def likely(zone: str) -> float:
    """Return the probability from which a known name in this part of a posting is reported."""
    words = wording("open_vocabulary")
    return float(words["likely_in"].get(zone, words["likely"]))


def mention(passage: Passage, tokens: Sequence[Token], span: Tokens, sure: float) -> Mention:
    """Return the mention of a span of tokens, by the longest known name that touches it."""
    start, end = tokens[span[0]].word.start, tokens[span[1]].word.end
    inside = [hit for hit in passage.hits if hit.start < end and start < hit.end]
    skill = max(inside, key=lambda hit: hit.end - hit.start).skill if inside else None
    source: Source = "lexicon" if skill else "open vocabulary"
    return Mention(start, end, passage.text[start:end], skill, source, round(sure, 3))
