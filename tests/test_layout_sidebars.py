from typeset import rows

from gapcheck.model import Region
from gapcheck.parsers.layout.order import Strip
from gapcheck.parsers.layout.sidebars import columns_together


def strip(text: str, y: int, region: Region = "body") -> Strip:
    return Strip(tuple(rows(f"50 {y} 10 plain {text}")), 50, 545, region)


NAME, MAIN, MORE = strip("name", 40), strip("main", 100), strip("more", 60)
BAR, REST = strip("bar", 90, "sidebar"), strip("rest", 60, "sidebar")


def read(*pages: list[Strip]) -> list[tuple[int, str]]:
    return [(number, one.rows[0].text) for number, one in columns_together(pages)]


def test_sidebar_on_the_last_page_stays_in_its_place() -> None:
    assert read([NAME, MAIN, BAR]) == [(1, "name"), (1, "main"), (1, "bar")]


def test_sidebar_is_read_over_all_its_pages_first() -> None:
    assert read([NAME, BAR, MAIN], [REST, MORE]) == [
        (1, "name"), (1, "bar"), (2, "rest"), (1, "main"), (2, "more"),
    ]  # fmt: skip


def test_main_column_is_not_parted_from_its_next_page() -> None:
    assert read([NAME, MAIN, BAR], [MORE]) == [(1, "name"), (1, "bar"), (1, "main"), (2, "more")]


def test_pages_without_sidebars_come_in_order() -> None:
    assert read([NAME], [MORE]) == [(1, "name"), (2, "more")]
