"""Whether the résumé says the posting's words too often to be read."""

import re
from collections import Counter
from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line
from gapcheck.model import Finding, Job, Resume
from gapcheck.words import key_of, read_words

MOST_TIMES, SHARE = 9, 0.025
MOST_ITEMS = 60


def keyword_stuffing(resume: Resume, job: Job) -> Iterator[Finding]:
    """A person reads the file in the end; what is shown once in use outweighs ten mentions."""
    words = [word.key for line in resume.document.lines for word in read_words(line.text)]
    text = f" {' '.join(words)} "
    counts = Counter(
        {
            skill: len(re.findall(rf"(?<= ){re.escape(key_of(skill))}(?= )", text))
            for requirement in job.requirements
            for skill in (*requirement.skills, requirement.text)
            if requirement.kind == "skill"
        }
    )
    for skill, times in counts.items():
        if times > max(MOST_TIMES, len(words) * SHARE / len(skill.split())):
            first = next(
                line
                for line in resume.document.lines
                if key_of(skill) in " ".join(w.key for w in read_words(line.text))
            )
            yield Finding(
                f"“{skill}” stands {times} times in {len(words)} words.",
                "Keep the places that show it in use; strike the others.",
                (quote_line(first, resume.document.name),),
            )
    yield from crowded(resume)


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
