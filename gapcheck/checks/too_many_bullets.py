"""Whether a job has more bullets than anybody reads."""

from collections.abc import Iterator

from gapcheck.checks.quoting import quote_line
from gapcheck.model import Finding, Resume

MOST = 10


def too_many_bullets(resume: Resume) -> Iterator[Finding]:
    """The eleventh bullet hides the first three, which are the ones to be read."""
    for role in resume.roles:
        bullets = [line for line in role.lines if line.bullet]
        if role.kind == "work" and len(bullets) > MOST:
            name = role.title or role.employer
            yield Finding(
                f"“{name}” has {len(bullets)} bullets.",
                "Keep those that answer this posting, the strongest first; five or six are plenty.",
                (
                    quote_line(
                        role.heading[0] if role.heading else bullets[0], resume.document.name
                    ),
                ),
            )
