"""The lines in which a résumé tells of jobs, and findings that gather several lines."""

from collections.abc import Iterator, Sequence

from gapcheck.checks.quoting import quote_line
from gapcheck.model import Finding, Line, Quote, Resume, Role

MOST_QUOTES = 3


def bullets_of(role: Role) -> tuple[Line, ...]:
    """Return the lines that tell of a role: its bullets, or all its lines where it has none."""
    marked = tuple(line for line in role.lines if line.bullet)
    return marked or role.lines


def told(resume: Resume) -> Iterator[Quote]:
    """Yield the lines that tell of jobs, projects and voluntary work."""
    for role in resume.roles:
        if role.kind != "education":
            for line in bullets_of(role):
                yield quote_line(line, resume.document.name)


def summary(resume: Resume) -> Iterator[Quote]:
    """Yield the lines of the summary."""
    for section in resume.sections:
        if section.kind == "summary":
            yield from (quote_line(line, resume.document.name) for line in section.lines)


def gathered(message: str, fix: str, quotes: Sequence[Quote]) -> Iterator[Finding]:
    """Yield one finding on all of `quotes`, showing the first few; none where there are none.

    `message` may hold {lines}, which becomes "1 line" or "4 lines".
    """
    if quotes:
        lines = "1 line" if len(quotes) == 1 else f"{len(quotes)} lines"
        yield Finding(message.format(lines=lines), fix, tuple(quotes[:MOST_QUOTES]))
