"""What the lexicons hold, in counts."""

from collections import Counter
from collections.abc import Sequence

from gapcheck.lexicon.compile import names_of
from gapcheck.lexicon.entries import Entry

COLUMNS = ("skills", "names", "implies", "related", "guards")


def count(entries: Sequence[Entry]) -> str:
    """Return a table of counts per file and in all."""
    rows: dict[str, Counter[str]] = {}
    for entry in entries:
        skill = entry.skill
        guards = len({*skill.exact, *skill.guarded})
        figures = (1, len(names_of(skill)), len(skill.implies), len(skill.related), guards)
        rows.setdefault(entry.file.stem, Counter()).update(dict(zip(COLUMNS, figures, strict=True)))
    rows[f"{len(rows)} files"] = sum(rows.values(), Counter())
    head = f"{'file':24}" + "".join(f"{column:>9}" for column in COLUMNS)
    body = (f"{name:24}" + "".join(f"{row[c]:>9,}" for c in COLUMNS) for name, row in rows.items())
    return "\n".join([head, *body])
