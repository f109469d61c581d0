import pytest

from gapcheck.parsers.pdf.canvas import EVERYWHERE, overlap, rgb


@pytest.mark.parametrize(
    ("colour", "space", "expected"),
    [
        (0.5, "DeviceGray", (0.5, 0.5, 0.5)),
        ((1.0, 0.0, 0.5), "DeviceRGB", (1.0, 0.0, 0.5)),
        ((0.0, 0.0, 0.0, 1.0), "DeviceCMYK", (0.0, 0.0, 0.0)),
        ((0.0, 1.0, 0.0, 0.0), "ICCBased", (1.0, 0.0, 1.0)),
        (1.0, "Separation", None),
        ("P1", "Pattern", None),
        ((1.0, "P1"), "DeviceRGB", None),
        ((1.0, 0.0), "ICCBased", None),
    ],
)
def test_colours_of_plain_spaces_are_known(
    colour: object, space: str, expected: tuple[float, float, float] | None
) -> None:
    assert rgb(colour, space) == expected


def test_overlap_of_boxes() -> None:
    assert overlap((0, 0, 10, 10), (5, -5, 20, 5)) == (5, 0, 10, 5)
    assert overlap(EVERYWHERE, (1, 2, 3, 4)) == (1, 2, 3, 4)
