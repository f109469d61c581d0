"""Figures of the letter that the résumé gives otherwise."""

from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line, sentences_of
from gapcheck.model import Finding, Letter, Resume
from gapcheck.outline.resume.figures import find_figures
from gapcheck.words import Word, read_words

FEWEST_SHARED, SHORT_LINE = 4, 2  # telling words
SHORTEST = 4  # letters of a telling word
PERCENT = ("%", "percent", "per cent", "pct")


def same_numbers(letter: Letter, resume: Resume) -> Iterator[Finding]:
    """The same result with two figures makes both doubtful."""
    lines = [quote_line(line, resume.document.name) for line in resume.document.lines]
    known = {figure for line in lines for figure in figures(line.text)}
    for sentence in sentences_of(letter.body, letter.document.name):
        said = figures(sentence.text)
        for line in lines if said - known else ():
            own = figures(line.text)
            differ = sorted({kind for kind, _ in said - known} & {kind for kind, _ in own})
            if differ and not said & own and same_story(sentence.text, line.text):
                one = ", ".join(sorted(of_kind(differ[0], said - known)))
                two = ", ".join(sorted(of_kind(differ[0], own)))
                yield Finding(
                    f"The letter has {one} where the résumé has {two}.",
                    "If both tell the same thing, mend whichever is wrong.",
                    (sentence, line),
                )


def same_story(sentence: str, line: str) -> bool:
    """Tell whether a sentence and a line share enough words to tell of one thing."""
    shared, whole = telling(sentence) & telling(line), telling(line)
    return len(shared) >= FEWEST_SHARED or (len(whole) >= SHORT_LINE and shared == whole)


def figures(text: str) -> set[tuple[str, str]]:
    """Return the figures of a text by their kind: money, percent or a count; years are none."""
    found = set()
    for figure in find_figures(text):
        kind = "%" if figure.unit in PERCENT else "money" if figure.sign else "count"
        unit = "%" if kind == "%" else figure.unit
        found.add((kind, f"{figure.sign}{figure.number}{unit}"))
    return found


def of_kind(kind: str, found: set[tuple[str, str]]) -> set[str]:
    """Return the numbers of one kind."""
    return {number for other, number in found if other == kind}


def telling(text: str) -> set[str]:
    """Return the words that tell what a sentence is about."""
    return {word.key for word in read_words(text) if is_telling(word)}


def is_telling(word: Word) -> bool:
    """Tell whether a word is long enough to mean something, and no number."""
    return len(word.key) >= SHORTEST and word.key.isalpha()
