import pytest

from gapcheck.parsers.headings import could_be_heading, in_capitals, level_size, opens_list


@pytest.mark.parametrize(
    "text", ["Experience", "Where I worked before", "Licences & tickets", "Über mich", "Skills:"]
)
def test_could_be_heading(text: str) -> None:
    assert could_be_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "ada@example.org",
        "Baked bread.",
        "Cook 2019",
        "Bread, cakes,",
        "– dash first",
        "Cook  Baker",
        "I baked bread. Then cakes",
        "one two three four five six seven eight nine",
        "A single heading that runs on for far more than sixty characters",
    ],
)
def test_could_not_be_heading(text: str) -> None:
    assert not could_be_heading(text)


@pytest.mark.parametrize("text", ["EXPERIENCE", "WORK HISTORY", "ÉTUDES"])
def test_in_capitals(text: str) -> None:
    assert in_capitals(text)


@pytest.mark.parametrize("text", ["GED", "SAP EWM", "Experience", "OSHA 10", "RN, BSN, ACLS,"])
def test_not_a_heading_in_capitals(text: str) -> None:
    assert not in_capitals(text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [("Key qualifications:", True), ("Key qualifications", False), ("Start: 2 May:", False)],
)
def test_opens_list(text: str, *, opens: bool) -> None:
    assert opens_list(text) is opens


def test_higher_headings_are_larger() -> None:
    sizes = [level_size(level) for level in range(1, 7)]
    assert sizes == sorted(sizes, reverse=True)
    assert level_size(0) == sizes[0]
    assert level_size(99) == sizes[-1]
