"""Words, sentences and cue phrases of a text: the one door to spaCy, opened when first needed."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gapcheck.data import wording

if TYPE_CHECKING:
    from spacy.tokenizer import Tokenizer

LONGEST_SENTENCE = 2000  # characters
LINES_KEPT = 4096  # several readers look at the same lines, one after the other
# A word keeps the marks that make it another word: C++, C#, Network+, R&D, .NET.
ABBREVIATION = (
    r"\b(?i:e\.g|i\.e|etc|incl|approx|min|max|ex|vs|esp|ca|resp"
    r"|sr|jr|comm|asst|assoc|dept|govt|intl|mgmt|reqs)\."
)
WORD = (
    r"(?:(?<![\w.])\.(?i:net)\b"
    r"|[^\W_]+(?:(?:&|['’](?=[^\W\d_]))[^\W_]+)*"
    r"(?:\+\+|#|(?<=[^\W\d_])\+(?![\w+]))?)"
)
WORDS = re.compile(WORD)
END = re.compile(r"[.!?;]\s")
FEWEST_WORDS, FEWEST_COMMON, AHEAD = 30, 10, 1.2  # to tell a language by


class Word(NamedTuple):
    """A word of a text: `start` and `end` are character offsets, `key` its folded form."""

    text: str
    start: int
    end: int
    key: str


@cache
def fold(word: str) -> str:
    """Return the form under which spellings of one word meet.

    Case, accents and possessives go; plural becomes singular, -ise becomes -ize, -our -or.
    """
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark)).replace("’", "'")
    return spelling(singular(plain.removesuffix("'s").removesuffix("'")))


def singular(word: str) -> str:
    """Return `word` without a regular English plural ending ("gas" and "CSS" have none)."""
    if not re.search(r"\w{2}[^suiSUI]s$|\w{2}ies$", word):
        return word
    if word.endswith("ies"):
        return re.sub(r"(?<=\w\w)ies$", "y", word)
    return re.sub(r"(?<=[sx])es$|(?<=sh|zz)es$|(?<=[^a]ch)es$|s$", "", word)


def spelling(word: str) -> str:
    """Return the American spelling of the -ise and -our endings, where one is British."""
    word = re.sub(r"(?<=[a-z]{3})is(e[ds]?|ing|ation|er)$", r"iz\1", word)
    return re.sub(r"(?<=[a-z]{3})our(ed|ing|al|ally|ful)?$", r"or\1", word)


def key_of(name: str) -> str:
    """Return the folded words of a name, parted by blanks: where its spellings meet.

    The words are those of `read_words`, found without spaCy, for names come by the ten thousand.
    """
    return " ".join(fold(word) for word in WORDS.findall(name))


@cache
def english() -> "Tokenizer":
    """Return spaCy's blank English, with whole words for tokens, C++ and .NET among them.

    It is built from its parts: a whole pipeline would first make the thirteen hundred special
    cases of the usual tokenizer, which ours has no use for.
    """
    from spacy.lang.en import EnglishDefaults  # noqa: PLC0415 - half a second; --help must not pay
    from spacy.tokenizer import Tokenizer  # noqa: PLC0415 - the same
    from spacy.vocab import create_vocab  # noqa: PLC0415 - the same

    pattern = re.compile(rf"{ABBREVIATION}|{WORD}|[^\w\s]|_")
    vocab = create_vocab("en", EnglishDefaults)
    return Tokenizer(vocab, infix_finditer=pattern.finditer)


def language_of(text: str) -> str:
    """Return the language of `text` as an English name, empty where it cannot be told surely.

    It is told by the little words of some languages: ten of them at least, and a fifth more than
    of any other language.
    """
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {
        name: sum(word in common for word in words)
        for name, common in wording("common_words").items()
    }
    best, second = sorted(counts, key=lambda name: -counts[name])[:2]
    sure = counts[best] >= max(FEWEST_COMMON, AHEAD * counts[second])
    return best if sure and len(words) >= FEWEST_WORDS else ""


@lru_cache(LINES_KEPT)
def read_words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order; punctuation is left out."""
    return tuple(
        word
        for word in read_marks(text)
        if word.text[0].isalnum() or (word.text[0] == "." and word.text[-1].isalpha())
    )


@lru_cache(LINES_KEPT)
def read_marks(text: str) -> tuple[Word, ...]:
    """Return the words and the marks between them in order, as written."""
    tokens = ((token.text, token.idx) for token in english()(text) if not token.is_space)
    return tuple(Word(word, start, start + len(word), fold(word)) for word, start in tokens)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the character span of each sentence of `text`, in order and without gaps.

    A sentence ends at a full stop, mark or semicolon that a blank and a new start follow. What
    goes on for more than two thousand characters is no sentence, and cut behind a comma or a blank.
    """
    starts = [0, *sentence_starts(text)] if END.search(text) else [0]
    whole = zip(starts, [*starts[1:], len(text)], strict=True)
    return tuple(part for span in whole for part in cut(text, *span))


def sentence_starts(text: str) -> list[int]:
    """Return where the sentences of `text` after the first begin."""
    return [
        after.idx
        for mark, after in pairwise(english()(text))
        if mark.text in ".!?;"
        and mark.whitespace_
        and (not after.text.islower() or mark.text == ";")
    ]


def cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a span of `text` in parts, none longer than a sentence may be."""
    while end - start > LONGEST_SENTENCE:
        near = start, start + LONGEST_SENTENCE
        found = next((at for mark in ", " if (at := text.rfind(mark, *near)) >= 0), near[1] - 1)
        yield start, found + 1
        start = found + 1
    yield start, end


@lru_cache(LINES_KEPT)
def read_tokens(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return every token of `text`, marks included, in lower case with its character offsets."""
    doc = english()(text.replace("’", "'"))
    return tuple((t.lower_, t.idx, t.idx + len(t)) for t in doc if not t.is_space)
