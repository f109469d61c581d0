"""The report as Markdown: one fact a line, for a note, for a diff and for the golden tests."""

import re

from gapcheck.model import Report
from gapcheck.report.environment import environment
from gapcheck.report.view import view

# An underscore within a word is harmless, and far more readable without a backslash.
MARKS = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])")
ENTITY = re.compile(r"&(?=#?\w+;)")


def as_markdown(report: Report) -> str:
    """Return the report as Markdown: the same report, the same text; ends with a line end."""
    template = environment("markdown", escape).get_template("report.md.jinja")
    text = template.render(view=view(report))
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def escape(text: str) -> str:
    """Return `text` so that Markdown shows it as it stands: no tag, link, picture or emphasis."""
    return MARKS.sub(r"\\\g<0>", ENTITY.sub("&amp;", text))
