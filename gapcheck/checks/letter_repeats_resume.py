"""Sentences of the letter that are the résumé's over again."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line, quote_within, sentences_of
from gapcheck.model import Finding, Letter, Quote, Resume
from gapcheck.words import Word, fold

FEWEST_WORDS = 7  # in a row
ALONE = 12  # words: a shorter stretch, once, is only the plainest way to say it
MOST_PAIRS = 3


def letter_repeats_resume(letter: Letter, resume: Resume) -> Iterator[Finding]:
    """The reader has the résumé; the letter is the place for what lies behind a line of it."""
    rows, copied = runs_of(resume), list[tuple[Quote, Quote]]()
    for sentence in sentences_of(letter.body, letter.document.name):
        words = written_words(sentence.text)
        start, length, source = longest(words, rows)
        if source:
            end = words[start + length - 1].end
            copied.append((quote_within(sentence, words[start].start, end), source))
    if len(copied) > 1 or any(len(part.text.split()) >= ALONE for part, _ in copied):
        times = "Once" if len(copied) == 1 else f"{len(copied)} times"
        yield Finding(
            f"{times} the letter has the very words of the résumé: “{copied[0][0].text}”.",
            "Tell what the résumé cannot: why it was hard, what you decided, what they said.",
            tuple(quote for pair in copied[:MOST_PAIRS] for quote in pair),
        )


def written_words(text: str) -> tuple[Word, ...]:
    """Return the words as they stand between blanks: "6.1" and "day-to-day" are one each."""
    return tuple(
        Word(match[0], match.start(), match.end(), fold(match[0]))
        for match in re.finditer(r"\w(?:\S*\w)?", text)
    )


def runs_of(resume: Resume) -> dict[tuple[str, ...], Quote]:
    """Return every run of seven words of the résumé, with its line."""
    runs: dict[tuple[str, ...], Quote] = {}
    for line in resume.document.lines:
        keys = [word.key for word in written_words(line.text)]
        for at in range(len(keys) - FEWEST_WORDS + 1):
            run = tuple(keys[at : at + FEWEST_WORDS])
            runs.setdefault(run, quote_line(line, resume.document.name))
    return runs


def longest(
    words: tuple[Word, ...], runs: dict[tuple[str, ...], Quote]
) -> tuple[int, int, Quote | None]:
    """Return where the longest stretch of copied words begins, its length and its source."""
    best: tuple[int, int, Quote | None] = (0, 0, None)
    at = 0
    while at <= len(words) - FEWEST_WORDS:
        start, source = at, runs.get(tuple(word.key for word in words[at : at + FEWEST_WORDS]))
        while tuple(word.key for word in words[at : at + FEWEST_WORDS]) in runs:
            at += 1
        length = at - start + FEWEST_WORDS - 1
        if source and length > best[1]:
            best = start, length, source
        at += 1
    return best
