"""The sentences of a posting as the trained model reads them."""

from collections.abc import Container, Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.vocabulary import Mention, Passage, load_model, mentions


def found_mentions(
    sentences: Sequence[Sentence], lexicon: Lexicon, zones: Container[str] | None = None
) -> tuple[tuple[Mention, ...], ...]:
    """Return what each sentence of a posting, or of some `zones` of it, names, by offsets in it."""
    return mentions(passages_of(sentences), lexicon, load_model(), zones)


def passages_of(sentences: Sequence[Sentence]) -> tuple[Passage, ...]:
    """Return what the trained model reads of each sentence of a posting."""
    texts = ["", *(sentence.text for sentence in sentences)]
    return tuple(
        Passage(s.text, s.zone, s.statement.listed, s.hits, before)
        for s, before in zip(sentences, texts, strict=False)
    )
