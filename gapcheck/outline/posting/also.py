"""What the trained model finds among what is asked, and neither a lexicon nor a phrase tells."""

from collections.abc import Iterator, Sequence

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon
from gapcheck.model import Requirement
from gapcheck.outline.posting.cues import of_table
from gapcheck.outline.posting.passages import found_mentions
from gapcheck.outline.posting.phrases import GRADE
from gapcheck.outline.posting.sentence import Sentence, requirement
from gapcheck.words import key_of

ASKING_LISTS = ("requirements", "nice")


def also_asked(
    sentences: Sequence[Sentence], read: Sequence[Requirement], lexicon: Lexicon
) -> Iterator[Requirement]:
    """Yield what the trained model names in the lists of what is asked, where it is sure.

    Never where a requirement that was `read` shares a word with it, for then it is a part of that,
    never where a condition is named, and never in a sentence that says what is not needed.
    """
    sure = wording("open_vocabulary")["sure"]
    found = found_mentions(sentences, lexicon, ASKING_LISTS)
    for sentence, mentions in zip(sentences, found, strict=True):
        cues = of_table(sentence.cues, "condition")
        for mention in () if of_table(sentence.cues, "negation") else mentions:
            stated = any(c.start < mention.end and mention.start < c.end for c in cues)
            grade = GRADE.fullmatch(mention.text) is not None
            sure_of_it = mention.confidence >= sure and not (mention.skill or stated or grade)
            if sure_of_it and said(sentence, read).isdisjoint(key_of(mention.text).split()):
                yield requirement(sentence, (mention.start, mention.end), "skill", ())


def said(sentence: Sentence, read: Sequence[Requirement]) -> set[str]:
    """Return the folded words of the requirements that were read from a sentence."""
    place = sentence.statement.quote(sentence.document, 0, len(sentence.text)).place
    own = (r.text for r in read if r.quote.place == place)
    return {word for text in own for word in key_of(text).split()}
