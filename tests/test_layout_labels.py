from typeset import look, rows

from gapcheck.parsers.layout.labels import labels_first, margin_labels

MARGIN = """
50 64 14 bold SUMMARY
200 60 10 plain Calm and careful nurse with eleven years of experience
200 74 10 plain in wards and at home
50 100 14 bold WORK
200 100 10 plain Registered Nurse in Leeds
50 117 14 bold EXPERIENCE
200 114 10 plain Planned the rota of a ward with thirty beds
"""


def read(script: str) -> list[str]:
    found = rows(script)
    return [row.text for row in labels_first(found, margin_labels(found, look(script)))]


def test_heading_in_the_margin_comes_before_what_it_heads() -> None:
    assert read(MARGIN) == [
        "SUMMARY", "Calm and careful nurse with eleven years of experience",
        "in wards and at home", "WORK",
        "EXPERIENCE", "Registered Nurse in Leeds", "Planned the rota of a ward with thirty beds",
    ]  # fmt: skip


def test_headings_above_their_text_stay_where_they_are() -> None:
    script = """
50 60 14 bold Skills
50 80 10 plain Rotas and the records of a ward
50 100 14 bold Education
"""
    assert read(script) == ["Skills", "Rotas and the records of a ward", "Education"]


def test_name_of_a_value_is_no_heading() -> None:
    script = """
50 60 10 bold Status:
120 60 10 plain Nurse in Leeds with eleven years of work
50 80 10 bold Interests:
120 80 10 plain Choirs, sailing and the history of maps
"""
    assert margin_labels(rows(script), look(script)) == []
