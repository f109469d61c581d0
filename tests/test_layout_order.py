from typeset import look, page

from gapcheck.parsers.layout.order import strips_of

SCRIPT = """
50 40 20 bold Jane Roe
50 80 14 bold Skills
50 100 10 plain Rotas
50 114 10 plain Records
50 128 10 plain First aid
50 142 10 plain Budgets
50 156 10 plain Training
50 170 10 plain Languages of the coast
50 184 10 plain Choirs
220 80 14 bold Experience
220 100 10 plain Nurse at St. Brigid Hospital, on the wards and at home
220 114 10 plain Planned the rota of a ward with thirty beds and its staff
220 128 10 plain Trained new colleagues in safety
220 142 10 plain Midwife in Cork
220 156 10 plain Held courses for parents
220 170 10 plain Care assistant in Leeds
220 184 10 plain Night duty on five wards in turn
50 198 10 plain Sailing
220 198 10 plain Fire safety and first aid officer
50 230 14 bold References
50 250 10 plain Two former managers are glad to answer any question about this work
"""


def test_parts_of_a_page_come_in_reading_order() -> None:
    strips = strips_of(page(SCRIPT), look(SCRIPT), 595)
    begins = [strip.rows[0].text for strip in strips]
    assert begins == ["Jane Roe", "Skills", "Experience", "References"]
    assert [strip.region for strip in strips] == ["body", "sidebar", "body", "body"]
    assert [strip.column for strip in strips] == [False, True, True, False]


def test_strips_know_how_far_they_may_reach() -> None:
    _, left, right, below = strips_of(page(SCRIPT), look(SCRIPT), 595)
    assert (left.x0, left.limit) == (50, 215)
    assert (right.x0, right.limit) == (220, 545)
    assert below.limit == 545


def test_empty_page_has_no_strips() -> None:
    assert strips_of([], look(SCRIPT), 595) == []
