"""Whether every job has its dates."""

from collections.abc import Iterator

from gapcheck.model import Finding, Place, Quote, Resume


def undated_roles(resume: Resume) -> Iterator[Finding]:
    """Years of experience are counted from dates, here too; a job without any adds none."""
    for role in resume.roles:
        if role.kind == "work" and role.period is None and role.heading:
            line = role.heading[0]
            place = Place(resume.document.name, line.page, line.number, 0, len(line.text))
            yield Finding(
                f"“{role.title or role.employer}” has no dates.",
                "Add month and year of beginning and end.",
                (Quote(line.text, place),),
            )
