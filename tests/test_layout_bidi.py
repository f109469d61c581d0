import pytest

from gapcheck.parsers.layout.bidi import is_right, logical


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("Registered Nurse", "Registered Nurse"),
        ("םולש", "שלום"),
        ("ימש םולש", "שלום שמי"),
        ("Hebrew (תירבע)", "Hebrew (עברית)"),
        ("2019 תוחא", "אחות 2019"),
        ("(SQL) םינותנ תדבוע", "עובדת נתונים (SQL)"),
    ],
)
def test_text_comes_out_in_the_order_it_is_read(seen: str, read: str) -> None:
    assert logical(seen) == read


def test_scripts_know_their_direction() -> None:
    assert [is_right(sign) for sign in "aשع1"] == [False, True, True, False]
