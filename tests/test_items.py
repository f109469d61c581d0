"""Items run together on one line are parted; short lists and addresses are not."""

import pytest

from gapcheck.model import Line
from gapcheck.parsers.items import items_of

ITEMS = "Filed 300 letters a week • Trained four new clerks"
LINES = (
    (ITEMS, True, ["Filed 300 letters a week", "Trained four new clerks"], [True, True]),
    (f"Clerk, 2019 • {ITEMS}", False,
     ["Clerk, 2019", "Filed 300 letters a week", "Trained four new clerks"], [False, True, True]),
    ("Filed the post every day \uf0b7 Ran the till every night", True,
     ["Filed the post every day", "Ran the till every night"], [True, True]),
    ("Sofia, Bulgaria • ana@example.com • +359 2 555 0110", False,
     ["Sofia, Bulgaria • ana@example.com • +359 2 555 0110"], [False]),
    ("Python • SQL • Excel", True, ["Python • SQL • Excel"], [True]),
    ("Leeds • ana@example.com • 12 Elm Street, Leeds LS1", False,
     ["Leeds • ana@example.com • 12 Elm Street, Leeds LS1"], [False]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "bullet", "texts", "bullets"), LINES)
def test_items(text: str, bullet: bool, texts: list[str], bullets: list[bool]) -> None:  # noqa: FBT001 - a column of the table
    parts = list(items_of(Line(text, 1, 0, bullet=bullet)))
    assert [part.text.strip() for part in parts] == texts
    assert [part.bullet for part in parts] == bullets
