"""A name on two or three large lines is one; other large lines stay apart."""

import pytest

from gapcheck.model import Line
from gapcheck.parsers.names import with_whole_name

BODY = ("Experience", "Clerk, Kite & Co", "Filed letters", "Ran the till", "Kept the books")
STACKS = (
    (["Maya", "Okafor"], ["Maya Okafor"]),
    (["MAYA", "IFEOMA", "OKAFOR-LINDT"], ["MAYA IFEOMA OKAFOR-LINDT"]),
    (["Maya", "de Jong"], ["Maya de Jong"]),
    (["Curriculum", "Vitae"], None),
    (["Résumé", "Okafor"], None),
    (["Maya Okafor", "Designer"], None),
    (["Maya", "Senior Graphic Designer"], None),
    (["Maya"], None),
)


@pytest.mark.parametrize(("large", "told"), STACKS)
def test_stacked_name(large: list[str], told: list[str] | None) -> None:
    lines = [Line(text, 1, 0, size=28.0) for text in large]
    lines += [Line(text, 1, 0, size=11.0) for text in BODY]
    assert [line.text for line in with_whole_name(lines)] == [*(told or large), *BODY]


def test_what_is_no_larger_than_the_text_stays_apart() -> None:
    lines = [Line(text, 1, 0, size=11.0) for text in ("Maya", "Okafor")]
    assert with_whole_name(lines) == lines
    assert with_whole_name([]) == []


def test_what_stands_apart_stays_apart() -> None:
    lines = [Line(text, 1, 0, size=size) for text, size in (("Maya", 28), ("x", 9), ("Okafor", 28))]
    assert with_whole_name(lines) == lines
