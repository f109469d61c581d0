"""Whether bullets hide who did the work."""

import re
from collections.abc import Iterator
from functools import cache

from gapcheck.checks.bullets import gathered, told
from gapcheck.data import wording
from gapcheck.model import Finding, Resume

NEAR = 60  # characters from the beginning of a line, within its main clause


@cache
def passive() -> re.Pattern[str]:
    """Return the pattern of a passive verb before any clause that begins with "who" or "when"."""
    irregular = "|".join(wording("craft")["passive"]["irregular"])
    clause = r"(?!\b(?:who|which|that|when|where|while|if|whose|and|so|after|until)\b|[,;:()])"
    return re.compile(
        rf"^(?:{clause}.){{2,{NEAR}}}?\b(?:was|were|has been|have been|been)\s+(?:\w+ly\s+)?"
        rf"(?P<verb>[a-z]{{2,}}ed|{irregular})\b",
        re.IGNORECASE,
    )


def passive_voice(resume: Resume) -> Iterator[Finding]:
    """“Reports were written” does not say by whom; a reader wants to know what you did."""
    fine = set(wording("craft")["passive"]["fine"])
    quotes = [
        line
        for line in told(resume)
        if (found := passive().match(line.text)) and found["verb"].lower() not in fine
    ]
    yield from gathered(
        "The passive hides who did it in {lines}.",
        "Begin with your verb: “Reports were written” becomes “Wrote the reports”.",
        quotes,
    )
