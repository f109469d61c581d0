"""Lines of résumés written as plain text, and periods written short, for tests."""

from gapcheck.model import Document, Line, Month, Period


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text`: "# " marks a heading, "- " a bullet, "> " the sidebar."""
    return tuple(
        line_of(row.strip(), number)
        for number, row in enumerate((row for row in text.splitlines() if row.strip()), 1)
    )


def line_of(row: str, number: int = 1) -> Line:
    """Return the line of one row of text."""
    beside = row.startswith("> ")
    row = row.removeprefix("> ")
    return Line(
        row.removeprefix("# ").removeprefix("- "),
        page=1,
        number=number,
        bold=row.startswith("# "),
        bullet=row.startswith("- "),
        heading=row.startswith("# "),
        region="sidebar" if beside else "body",
    )


def document_of(text: str, **fields: object) -> Document:
    """Return a document with the lines of `text`."""
    return Document("txt", "resume.txt", lines_of(text), **fields)  # type: ignore[arg-type]


def written(period: Period | None) -> str:
    """Return a period as "2019-03..now", "2014..2016" or "?..2005"; empty without one."""
    if period is None:
        return ""
    return (
        f"{written_month(period.start)}..{'now' if period.current else written_month(period.end)}"
    )


def written_month(month: Month | None) -> str:
    """Return a month as "2019-03", or "2019" where only the year is known, or "?"."""
    if month is None:
        return "?"
    return f"{month.year}-{month.month:02}" if month.month else str(month.year)
