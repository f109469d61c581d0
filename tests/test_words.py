import time

import pytest
from papers import report_on

from gapcheck.words import LONGEST_SENTENCE, fold, read_words, sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++, C# and F#", ["C++", "C#", "and", "F#"]),
        ("R&D with .NET", ["R&D", "with", ".NET"]),
        ("CI/CD, T-SQL; A/B tests", ["CI", "CD", "T", "SQL", "A", "B", "tests"]),
        ("Node.js (3D)", ["Node", "js", "3D"]),
        ("Network+, 5+ years", ["Network+", "5", "years"]),
        ("the user’s own", ["the", "user’s", "own"]),
        ("blanks \n\n between", ["blanks", "between"]),
        ("", []),
    ],
)
def test_words_keep_the_marks_that_make_them(text: str, words: list[str]) -> None:
    assert [word.text for word in read_words(text)] == words


def test_offsets_give_back_the_words() -> None:
    text = "Résumé: C++/C#, 20 % of “Kite & Co”"
    assert all(text[word.start : word.end] == word.text for word in read_words(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("animations", "animation"),
        ("Résumés", "resume"),
        ("organisation", "organization"),
        ("colours", "color"),
        ("boxes", "box"),
        ("glasses", "glass"),
        ("studies", "study"),
        ("client’s", "clients"),
        ("caches", "cache"),
    ],
)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("CSS", "CS"), ("analysis", "analysi"), ("hour", "hor"), ("four", "for")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Know SQL. Write reports.", ["Know SQL. ", "Write reports."]),
        ("Tools, e.g. Figma, i.e. design tools.", ["Tools, e.g. Figma, i.e. design tools."]),
        ("Version 1.2 of Node.js", ["Version 1.2 of Node.js"]),
        ("must lift; may travel", ["must lift; ", "may travel"]),
        ("", [""]),
    ],
)
def test_sentences_cover_the_text(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@pytest.mark.parametrize("piece", ["Python, ", "made of words ", "run-on", "a, b "])
def test_no_sentence_goes_on_without_end(piece: str) -> None:
    text = piece * 1000
    spans = sentences(text)
    assert "".join(text[start:end] for start, end in spans) == text
    assert max(end - start for start, end in spans) <= LONGEST_SENTENCE
    assert len(spans) <= 2 + 1.1 * len(text) / LONGEST_SENTENCE
    assert all(text[end - 1] in (piece[-1], ",") for _, end in spans[:-1]) or " " not in piece


def test_a_posting_in_one_endless_sentence_is_read_soon() -> None:
    begin = time.process_time()
    report_on(
        "# Ana Example\nana@example.com\n", "Requirements\n- Python, " + "5+ years of " * 1500
    )
    assert time.process_time() - begin < 10
