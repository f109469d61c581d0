"""The sentences of a posting as the trained model reads them."""

from collections.abc import Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.vocabulary import Mention, Passage, load_model, mentions


def found_mentions(
    sentences: Sequence[Sentence], lexicon: Lexicon
) -> tuple[tuple[Mention, ...], ...]:
    """Return what each sentence of a posting names, by offsets within it."""
    return mentions(passages_of(sentences), lexicon, load_model())


def passages_of(sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """Return what the trained model reads of each sentence of a posting."""
    texts = ["", *(sentence.text for sentence in sentences)]
    return tuple(
        Passage(s.text, s.zone, s.statement.listed, s.hits, before)
        for s, before in zip(sentences, texts, strict=False)
    )
