"""Whether there are referees enough."""

from collections.abc import Iterator

from gapcheck.model import Finding, References

FEWEST, MOST = 2, 5


def referees_enough(references: References) -> Iterator[Finding]:
    """Two or three are usually asked for; a list of ten leaves the choice to chance."""
    count = len(references.referees)
    if count < FEWEST:
        told = "No referee was found on the sheet" if not count else "The sheet names one referee"
        yield Finding(
            f"{told}; two or three are usual.",
            "Ask somebody who saw your work from another side: a manager, a client, a tutor.",
            tuple(referee.name for referee in references.referees),
        )
    elif count > MOST:
        yield Finding(
            f"The sheet names {count} referees.",
            "Keep the three who saw most of what this posting asks.",
            (references.referees[-1].name,),
        )
