"""Lines cut at their marks, and quotes shown in their line."""

import pytest
from report_example import BENCH, JOB, RESUME, maya

from gapcheck.model import Place, Quote
from gapcheck.report.excerpts import clip, clip_start, excerpt, papers_of, telling_words
from gapcheck.report.highlights import Mark, cut, marked_paper
from gapcheck.report.requirements import rows_of
from gapcheck.report.visible import visible

PAPERS = papers_of(maya().papers)
TEXT = "5+ years of Illustrator"


def mark(words: str, number: int) -> Mark:
    start = TEXT.index(words)
    return Mark(1, start, start + len(words), number, "shown")


@pytest.mark.parametrize(
    ("marks", "pieces"),
    [
        ((), [(TEXT, 0, ())]),
        ((mark("Illustrator", 2),), [("5+ years of ", 0, ()), ("Illustrator", 2, (2,))]),
        (
            (mark(TEXT, 1), mark("Illustrator", 2)),
            [("5+ years of ", 1, ()), ("Illustrator", 2, (1, 2))],
        ),
        (
            (mark("5+ years", 1), mark("years of Illustrator", 2)),
            [("5+ ", 1, ()), ("years", 1, (1,)), (" of Illustrator", 2, (2,))],
        ),
        (
            (mark("Illustrator", 3), mark("Illustrator", 2)),
            [("5+ years of ", 0, ()), ("Illustrator", 2, (2, 3))],
        ),
    ],
    ids=["none", "one", "within", "across", "twice"],
)
def test_a_line_is_cut_at_its_marks(
    marks: tuple[Mark, ...], pieces: list[tuple[str, int, tuple[int, ...]]]
) -> None:
    assert [(piece.text, piece.number, piece.ends) for piece in cut(TEXT, marks)] == pieces


def test_cutting_loses_no_character() -> None:
    rows = rows_of(maya().matches, PAPERS)
    for paper in PAPERS.values():
        lines = marked_paper(paper, rows).lines
        texts = ["".join(piece.text for piece in line.stretches) for line in lines]
        assert texts == [line.text for line in paper.document.lines]


def test_every_requirement_is_marked_in_the_posting_and_its_evidence_in_the_papers() -> None:
    rows = rows_of(maya().matches, PAPERS)
    seen = {
        key: {
            number
            for line in marked_paper(PAPERS[key], rows).lines
            for piece in line.stretches
            for number in piece.ends
        }
        for key in PAPERS
    }
    assert seen["posting"] == {row.number for row in rows}
    assert seen["resume"] == {row.number for row in rows if row.match.evidence}
    assert seen["letter"] == {6}


def test_only_the_telling_words_of_a_line_are_marked() -> None:
    line = marked_paper(PAPERS["resume"], rows_of(maya().matches, PAPERS)).lines[7]
    assert [piece.text for piece in line.stretches if piece.number] == ["packaging", "Illustrator"]


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("Led retouching for a chain", "retouching", "retouching"),
        ("Led RETOUCHING for a chain", "retouching", "RETOUCHING"),
        ("Wrote JavaScript", "Java", "Wrote JavaScript"),
        ("C++ and C", "C", "C"),
        ("Nothing of the kind", "Figma", "Nothing of the kind"),
        ("Nothing of the kind", "", "Nothing of the kind"),
    ],
)
def test_telling_words(words: str, name: str, told: str) -> None:
    quote = Quote(words, Place("cv.pdf", 1, 3, 10, 10 + len(words)))
    found = telling_words(quote, name)
    start = 10 + words.rindex(told)
    assert found == Quote(told, Place("cv.pdf", 1, 3, start, start + len(told)))


def test_a_quote_stands_in_its_line() -> None:
    shown = excerpt(BENCH.shows("Illustrator").quote, PAPERS["resume"])
    assert (shown.before, shown.text, shown.after) == (
        "Redrew 140 packaging icons in ",
        "Illustrator",
        ", cutting print errors by 30%",
    )
    assert (shown.paper, shown.page, shown.line, shown.anchor) == ("resume", 1, 8, "resume-8")


@pytest.mark.parametrize(
    "place",
    [
        Place(RESUME.name, 1, 8, 0, 11),
        Place(RESUME.name, 1, 99, 30, 41),
        Place(RESUME.name, 1, 8, 30, 4000),
    ],
    ids=["elsewhere in the line", "no such line", "beyond the line"],
)
def test_a_quote_that_is_not_there_stands_alone(place: Place) -> None:
    shown = excerpt(Quote("Illustrator", place), PAPERS["resume"])
    assert (shown.before, shown.text, shown.after) == ("", "Illustrator", "")


def test_a_posting_of_one_page_names_no_page() -> None:
    assert excerpt(maya().matches[0].requirement.quote, PAPERS["posting"]).page == 0
    assert JOB.pages == 1


def test_a_paper_that_was_not_handed_over_has_no_anchor() -> None:
    assert excerpt(Quote("x", Place("other.pdf", 1, 1, 0, 1)), None).anchor == ""


@pytest.mark.parametrize(
    ("text", "length", "short"),
    [
        ("one two three", 20, "one two three"),
        ("one two three", 9, "one two …"),
        ("onetwo", 3, "one …"),
    ],
)
def test_long_quotes_are_cut_between_words(text: str, length: int, short: str) -> None:
    assert clip(text, length) == short


def test_long_beginnings_lose_their_first_words() -> None:
    assert clip_start("word " * 40) == "… " + ("word " * 18).removeprefix("word ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("naïve “quotes” – 你好 🧑🏽‍🎨", "naïve “quotes” – 你好 🧑🏽‍🎨"),
        ("a\tb\nc\u2028d", "a b c d"),
        ("\x1b[31mred", "�[31mred"),
        ("\u202egpj.exe", "�gpj.exe"),
        ("half \ud83d", "half �"),
        ("a\x00b", "a�b"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert len(visible(text)) == len(text)
