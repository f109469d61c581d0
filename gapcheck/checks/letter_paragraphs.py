"""Whether each paragraph of the letter has one idea."""

from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line
from gapcheck.model import Finding, Letter
from gapcheck.words import sentences

MOST_WORDS, MOST_SENTENCES = 130, 7
ONE_BLOCK = 150  # words of a letter that wants parting


def letter_paragraphs(letter: Letter) -> Iterator[Finding]:
    """A reader who skims takes one idea from each paragraph."""
    whole = sum(len(line.text.split()) for line in letter.body)
    for line in letter.body:
        words, said = len(line.text.split()), len(sentences(line.text))
        block = len(letter.body) == 1 and whole > ONE_BLOCK
        if words > MOST_WORDS or said > MOST_SENTENCES or block:
            yield Finding(
                f"A paragraph of {words} words in {said} sentences.",
                "Part it where the idea changes: the post, the proof, the reason, the close.",
                (quote_line(line, letter.document.name),),
            )
