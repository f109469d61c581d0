"""Whether the résumé says the posting's words too often to be read."""

import re
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line
from gapcheck.model import Finding, Job, Resume
from gapcheck.words import key_of

MOST_TIMES, SHARE = 9, 0.025
MOST_ITEMS = 60


def keyword_stuffing(resume: Resume, job: Job) -> Iterator[Finding]:
    """A person reads the file in the end; what is shown once in use outweighs ten mentions."""
    keys = [key_of(line.text) for line in resume.document.lines]
    total = sum(len(key.split()) for key in keys)
    for name, skill in asked_skills(job).items():
        times = [times_in(key, name) for key in keys]
        if sum(times) > max(MOST_TIMES, total * SHARE / len(skill.split())):
            fullest = resume.document.lines[times.index(max(times))]
            yield Finding(
                f"“{skill}” stands {sum(times)} times in {total} words.",
                "Keep the places that show it in use; strike the others.",
                (quote_line(fullest, resume.document.name),),
            )
    yield from crowded(resume)


def asked_skills(job: Job) -> dict[str, str]:
    """Return the skills that a posting asks for, by the lexicon's name and its own, each once.

    They are keyed by their folded words, under which spellings of one name meet.
    """
    asked = [need for need in job.requirements if need.kind == "skill"]
    names = [name for need in asked for name in (*need.skills, need.text)]
    return {key_of(name): name for name in reversed(names)}


def times_in(line: str, name: str) -> int:
    """Return how often the folded words of a name stand in those of a line."""
    return len(re.findall(rf"(?<!\S){re.escape(name)}(?!\S)", line))


def crowded(resume: Resume) -> Iterator[Finding]:
    """Yield a finding where the list of skills is longer than anybody reads."""
    lines = [line for s in resume.sections if s.kind == "skills" for line in s.lines]
    items = [item for line in lines for item in line.text.replace(";", ",").split(",")]
    if len(items) > MOST_ITEMS:
        yield Finding(
            f"The skills section lists {len(items)} things.",
            "Keep those that this posting asks for and those you would be glad to be tested on.",
            (quote_line(lines[0], resume.document.name),),
        )
