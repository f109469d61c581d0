"""Whether the bullets of jobs show results."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.data import wording
from gapcheck.model import Finding, Place, Quote, Resume
from gapcheck.outline.resume.figures import find_figures

FEWEST_BULLETS = 4
ENOUGH = 1 / 3


@cache
def size_word() -> re.Pattern[str]:
    """Return the pattern of a word that tells a size as a figure does."""
    numbers = [word for word in wording("numbers")["words"] if word != "one"]
    words = "|".join([*numbers, *wording("craft")["figures"]["words"]])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def tells_size(text: str) -> bool:
    """Tell whether a line holds a figure, or a word that tells a size as one does."""
    return any(find_figures(text)) or bool(size_word().search(text))


def quantified_results(resume: Resume) -> Iterator[Finding]:
    """A number lets a reader picture the size of what you did; a third of the bullets is plenty."""
    lines = [
        line for role in resume.roles if role.kind == "work" for line in role.lines if line.bullet
    ]
    bare = [line for line in lines if not tells_size(line.text)]
    if len(lines) >= FEWEST_BULLETS and len(lines) - len(bare) < len(lines) * ENOUGH:
        name = resume.document.name
        quotes = tuple(
            Quote(b.text, Place(name, b.page, b.number, 0, len(b.text))) for b in bare[:3]
        )
        yield Finding(
            f"{len(bare)} of {len(lines)} bullets hold no figure.",
            "Add how many, how often or how fast to the ones that matter most for this post.",
            quotes,
        )
