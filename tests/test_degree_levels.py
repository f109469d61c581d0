import pytest

from gapcheck.outline.degree_levels import level_of


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Leaving certificate or matura", 3),
        ("T Levels in digital production", 3),
        ("Abgeschlossene Ausbildung als Elektriker", 4),
        ("BTEC in Sport", 4),
        ("HND in Civil Engineering", 5),
        ("BTS en comptabilité", 5),
        ("B.A. in History", 6),
        ("Laurea triennale in Economia", 6),
        ("BSc (Hons) Nursing", 6),
        ("B.E. Electrical", 6),
        ("MBBS, Example Medical College", 7),
        ("Dipl.-Ing. Maschinenbau", 7),
        ("cand.merc. in Finance", 7),
        ("PGDip in Journalism", 7),
        ("Master's degree in History", 7),
        ("Master of Science degree", 7),
        ("Masters-level degree", 7),
        ("Bachelor's or Master's degree", 6),
        ("Law degree", 6),
        ("PhD degree", 8),
        ("Doctor of Physical Therapy", 8),
        ("Dr. rer. nat.", 8),
        ("Managed 40 people over three levels", 0),
        ("The DBA keeps DDS topics in order", 0),
        ("Worked beside a secondary school on BTEC courses", 0),
        ("Six months of training in sales", 0),
    ],
)
def test_a_degree_is_read_by_its_level(text: str, level: int) -> None:
    assert level_of(text) == level
