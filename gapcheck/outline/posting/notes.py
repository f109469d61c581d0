"""What about a posting itself is worth knowing before one measures oneself against it."""

from collections.abc import Iterator

from gapcheck.data import wording
from gapcheck.model import Finding, Job, Month, Place, Quote, Requirement
from gapcheck.outline.posting.cues import of_table, posting_cues
from gapcheck.outline.resume.dates import find_periods
from gapcheck.words import key_of

MOST_MUSTS = 25
BEGINNERS_YEARS = 4


def read_notes(job: Job, today: Month) -> tuple[Finding, ...]:
    """Return the notes on a posting, each with the lines that it is about."""
    return (
        *silent(job),
        *past(job, today),
        *contradictory(job),
        *impossible(job, today),
        *too_many(job),
    )


def silent(job: Job) -> Iterator[Finding]:
    """Yield a note where nothing that could be compared is asked."""
    if all(need.kind == "condition" for need in job.requirements):
        yield Finding(
            "No requirement was found in it.",
            "Check that the file holds the whole posting; `gapcheck text FILE` shows it.",
            (),
        )


def past(job: Job, today: Month) -> Iterator[Finding]:
    """Yield a note where the last day to apply lies in a month before `today`."""
    for line in job.document.lines:
        asked = of_table(posting_cues().find(line.text), "condition")
        if any(cue.kind == "deadline" for cue in asked):
            periods = find_periods(line, job.document.name)
            ends = [period.end for period in periods if period.end and period.end.month]
            if ends and max(ends) < today:
                place = Place(job.document.name, line.page, line.number, 0, len(line.text))
                yield Finding(
                    "The posting's last day to apply seems to be over.",
                    "Ask whether the post is still open before you write.",
                    (Quote(line.text, place),),
                )


def contradictory(job: Job) -> Iterator[Finding]:
    """Yield a note where a post for beginners asks for years of experience."""
    title = f" {key_of(job.title)} "
    beginner = any(f" {key_of(word)} " in title for word in wording("posting_notes")["beginners"])
    for asked in required_years(job) if beginner else ():
        if asked.years and asked.years.least >= BEGINNERS_YEARS:
            yield Finding(
                f"“{job.title}” is for beginners, yet {asked.years.least:g} years are asked.",
                "One of the two is not meant; ask which, and do not count yourself out before.",
                (asked.quote,),
            )


def impossible(job: Job, today: Month) -> Iterator[Finding]:
    """Yield a note where more years are asked than a tool has been there."""
    released = wording("posting_notes")["released"]
    for asked in required_years(job):
        for skill in asked.skills:
            if asked.years and asked.years.least > today.year - released.get(skill, 0):
                yield Finding(
                    f"{asked.years.least:g} years of {skill} are asked; it came out in"
                    f" {released[skill]}.",
                    "Nobody has them. Tell the years you have, and what you did in them.",
                    (asked.quote,),
                )


def too_many(job: Job) -> Iterator[Finding]:
    """Yield a note where there are more must-haves than anybody has."""
    musts = [r for r in job.requirements if r.priority == "must" and r.kind != "condition"]
    if len(musts) > MOST_MUSTS:
        yield Finding(
            f"The posting has {len(musts)} must-haves.",
            "Few people meet a list that long; the first ones of each part mostly weigh most.",
            (musts[0].quote,),
        )


def required_years(job: Job) -> Iterator[Requirement]:
    """Yield the requirements of so many years."""
    return (asked for asked in job.requirements if asked.years)
