"""What a posting names, in its own words: each mention with its place."""

from collections.abc import Sequence

from gapcheck.lexicon import Lexicon
from gapcheck.model import Document
from gapcheck.outline.posting.job import read_sentences
from gapcheck.outline.posting.passages import found_mentions
from gapcheck.outline.posting.sentence import Sentence
from gapcheck.outline.posting.statements import Statement
from gapcheck.vocabulary import Mention


def read_mentions(
    document: Document, lexicon: Lexicon, read: Sequence[Sentence] = ()
) -> tuple[tuple[Statement, tuple[Mention, ...]], ...]:
    """Return the statements of a posting, each with what it names by offsets within it.

    `read` are its sentences, where somebody has read them before.
    """
    sentences = read or read_sentences(document, lexicon)
    statements = (sentence.statement for sentence in sentences)
    return tuple(zip(statements, found_mentions(sentences, lexicon), strict=True))
