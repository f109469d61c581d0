import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.psparser import LIT

from gapcheck.parsers.pdf.operators import operations


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"BT /F1 9.5 Tf ET", [(b"BT", []), (b"Tf", [LIT("F1"), 9.5]), (b"ET", [])]),
        (b"1 0 0 -1 .5 +7 cm", [(b"cm", [1, 0, 0, -1, 0.5, 7])]),
        (b"(Nurse) Tj", [(b"Tj", [b"Nurse"])]),
        (b"(a \\(b\\) (c (d)) \\\\ \\101\\n) Tj", [(b"Tj", [b"a (b) (c (d)) \\ A\n"])]),
        (b"(two \\\nrows) Tj", [(b"Tj", [b"two rows"])]),
        (b"<4e75 7273 65> Tj <4e7> Tj", [(b"Tj", [b"Nurse"]), (b"Tj", [b"Np"])]),
        (b"[(Nu) -20.5 (rse)] TJ", [(b"TJ", [[b"Nu", -20.5, b"rse"]])]),
        (b"/A#20B gs", [(b"gs", [LIT("A B")])]),
        (b"/Span << /ActualText (x) >> BDC", [(b"BDC", [LIT("Span"), [LIT("ActualText"), b"x"]])]),
        (b"1 % 2 (\n3 re", [(b"re", [1, 3])]),
        (b"(a)' (b)\" T*", [(b"'", [b"a"]), (b'"', [b"b"]), (b"T*", [])]),
        (b"true false null d", [(b"d", [True, False, None])]),
        (
            b"BI /W 1 ID \x00( EI\nQ",
            [(b"BI", []), (b"ID", [LIT("W"), 1]), (b"EI", [None]), (b"Q", [])],
        ),
        (b"(never closed", []),
        (b"((((((((((deep))))))))))", []),
        (b"] >> 1 w", [(b"w", [1])]),
        (b"", []),
    ],
)
def test_content_is_told_apart(content: bytes, expected: list[tuple[bytes, list[object]]]) -> None:
    found = list(operations(content))
    assert [one for one in found if one[0] not in {b"deep", b"never", b"closed"}] == expected


@given(st.binary(max_size=200))
def test_any_bytes_have_operators_or_none(content: bytes) -> None:
    for operator, operands in operations(content):
        assert operator
        assert len(operands) <= len(content)


def test_operands_without_an_operator_do_not_pile_up() -> None:
    (_, operands) = next(operations(b"1 " * 100_000 + b"w"))
    assert len(operands) == 100
