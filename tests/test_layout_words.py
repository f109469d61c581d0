import pytest
from typeset import page

from gapcheck.parsers.layout.words import compounds_of, is_full, is_open, is_torn, joined


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        (["Planned the", "rota"], "Planned the rota"),
        (["docu-", "mentation"], "documentation"),
        (["cloud-", "native"], "cloud-native"),
        (["a community-", "supported farm"], "a community-supported farm"),
        (["self-", "published"], "self-published"),
        (["market-", "ing"], "marketing"),
        (["infra-", "structure"], "infrastructure"),
        (["re-", "quirements"], "requirements"),
        (["e-", "commerce"], "e-commerce"),
        (["state-of-", "the-art"], "state-of-the-art"),
        (["Anglo-", "Saxon"], "Anglo-Saxon"),
        (["linkedin.com/in/jane-", "roe"], "linkedin.com/in/jane-roe"),
        (["2012 -", "2015"], "2012 - 2015"),
        (["and/", "or"], "and/or"),
    ],
)
def test_wrapped_rows_become_one_line(rows: list[str], line: str) -> None:
    assert joined(rows, frozenset()) == line


def test_word_hyphenated_elsewhere_keeps_its_hyphen() -> None:
    known = compounds_of(["Ran a zebra-crossing campaign"])
    assert joined(["zebra-", "crossing"], known) == "zebra-crossing"
    assert joined(["zebra-", "crossing"], frozenset()) == "zebracrossing"


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("Python,", "SQL", True),
        ("Head of", "Nursing", True),
        ("Leeds", "and York", True),
        ("Python", "SQL", False),
    ],
)
def test_unfinished_rows(text: str, after: str, *, expected: bool) -> None:
    assert is_open(text, after) is expected


def test_torn_word() -> None:
    assert is_torn("docu-", "mentation")
    assert not is_torn("2012 -", "now")
    assert not is_torn("Anglo-", "Saxon")


def test_row_is_full_when_the_next_word_has_no_room() -> None:
    last, following = page("50 60 10 plain Planned the\n50 74 10 plain rota of the ward")
    assert is_full(last, following, edge=120)
    assert not is_full(last, following, edge=140)
