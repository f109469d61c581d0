"""What a posting names, in its own words: each mention with its place."""

from gapcheck.lexicon import Lexicon
from gapcheck.model import Document
from gapcheck.outline.posting.job import read_sentences
from gapcheck.outline.posting.statements import Statement
from gapcheck.vocabulary import Mention, Passage, load_model, mentions


def read_mentions(
    document: Document, lexicon: Lexicon
) -> tuple[tuple[Statement, tuple[Mention, ...]], ...]:
    """Return the statements of a posting, each with what it names by offsets within it."""
    statements, passages = read_passages(document, lexicon)
    found = mentions(passages, lexicon, load_model())
    return tuple(zip(statements, found, strict=True))


def read_passages(
    document: Document, lexicon: Lexicon
) -> tuple[tuple[Statement, ...], tuple[Passage, ...]]:
    """Return the statements of a posting and, of each, what the trained model reads."""
    sentences = read_sentences(document, lexicon)
    texts = ["", *(sentence.text for sentence in sentences)]
    passages = (
        Passage(s.text, s.zone, s.statement.listed, s.hits, before)
        for s, before in zip(sentences, texts, strict=False)
    )
    return tuple(sentence.statement for sentence in sentences), tuple(passages)
