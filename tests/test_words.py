import pytest

from gapcheck.words import fold, read_words, sentences


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
