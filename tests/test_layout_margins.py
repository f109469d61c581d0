import pytest
from typeset import page

from gapcheck.parsers.layout.margins import margins_of, numberless, page_number

HEAD = "50 30 9 plain Jane Roe\n400 30 9 plain jane@example.org\n"
FIRST = HEAD + "50 100 10 plain Nurse in Leeds\n50 820 9 plain Page 1 of 2"
SECOND = HEAD + "50 100 10 plain Midwife in Cork\n50 820 9 plain Page 2 of 2"


def texts(*scripts: str) -> list[tuple[list[str], list[str], list[str]]]:
    margins = margins_of([page(script) for script in scripts], [842.0] * len(scripts))
    return [
        ([f.text for f in m.head], [f.text for f in m.body], [f.text for f in m.foot])
        for m in margins
    ]


def test_what_stands_on_every_page_is_head_or_foot() -> None:
    first, second = texts(FIRST, SECOND)
    assert first == (["Jane Roe", "jane@example.org"], ["Nurse in Leeds"], ["Page 1 of 2"])
    assert second == (["Jane Roe", "jane@example.org"], ["Midwife in Cork"], ["Page 2 of 2"])


def test_a_single_page_has_only_a_page_number_to_lose() -> None:
    assert texts(FIRST) == [
        ([], ["Jane Roe", "jane@example.org", "Nurse in Leeds"], ["Page 1 of 2"])
    ]


def test_text_repeated_further_in_is_no_header() -> None:
    body = "50 30 10 plain {}\n50 60 10 plain Responsibilities\n50 400 10 plain Rotas"
    pages = texts(body.format("Nurse"), body.format("Midwife"))
    assert [head for head, _, _ in pages] == [[], []]


def test_page_of_nothing_but_margins_keeps_its_text() -> None:
    assert texts("50 30 9 plain Jane Roe", "50 30 9 plain Jane Roe") == [([], ["Jane Roe"], [])] * 2


@pytest.mark.parametrize("text", ["Page 1 of 2", "1/4", "- 3 -", "Seite 2 von 5", "2", "p. 3"])
def test_page_numbers(text: str) -> None:
    assert page_number().fullmatch(text)


@pytest.mark.parametrize("text", ["2019", "555-0101", "Page Maker", "1 of the best"])
def test_other_numbers(text: str) -> None:
    assert not page_number().fullmatch(text)


def test_numberless_texts_are_alike() -> None:
    assert numberless("Page 1 of 12") == numberless("PAGE 7 of 3")
