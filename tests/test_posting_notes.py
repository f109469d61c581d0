import pytest
from papers import lexicon

from gapcheck import parsers
from gapcheck.model import Month
from gapcheck.outline import read_job, read_namings, read_notes

TODAY = Month(2026, 11)
MANY = ", ".join(f"Q{n}-system" for n in range(1, 28))


def notes_on(text: str) -> list[str]:
    job = read_job(parsers.read(text.encode(), "job.txt"), lexicon())
    return [note.message for note in read_notes(job, TODAY)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Junior Baker\n\nRequirements\n- 6 years of experience in baking", "for beginners"),
        ("Developer\n\nRequirements\n- 15 years of experience with Kubernetes", "came out in 2014"),
        (f"Clerk\n\nRequirements\n- {MANY}", "27 must-haves"),
        ("Cook\n\nRequirements\n- Baking\n\nClosing date: 3 May 2024", "seems to be over"),
    ],
)
def test_what_cannot_well_be_meant_is_noted(text: str, said: str) -> None:
    assert [said in note for note in notes_on(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Junior Baker\n\nRequirements\n- 2 years of experience in baking",
        "Senior Baker\n\nRequirements\n- 6 years of experience in baking",
        "Developer\n\nRequirements\n- 10 years of experience with Kubernetes",
        "Cook\n\nRequirements\n- Baking\n\nClosing date: 3 May 2027",
        "Cook\n\nRequirements\n- Baking\n\nClosing date: soon",
    ],
)
def test_what_may_well_be_meant_is_not(text: str) -> None:
    assert notes_on(text) == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            "Cook\n\nRequirements\n\n  -  Food hygiene,\n     and Excel\n",
            ["Food hygiene", "Excel"],
        ),
        ("Clerk\n\nRequirements\n- The team\x92s SQL and Py\u00adthon\n", ["SQL", "Py\u00adthon"]),
        (
            "Clerk\n\nRequirements\n- O\ufb03ce 365, C++ and .NET\n",
            ["O\ufb03ce 365", "C++", ".NET"],
        ),
    ],
)
def test_namings_stand_where_they_say_whatever_is_cleaned(given: str, words: list[str]) -> None:
    namings = read_namings(parsers.read(given.encode(), "job.txt"), given, lexicon())
    assert [naming.text for naming in namings] == words
    assert [given[naming.start : naming.end] for naming in namings] == words
