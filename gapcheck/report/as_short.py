"""The report on one sheet, as a page to be printed or read on a telephone."""

from gapcheck.model import Report
from gapcheck.report.as_html import content_hash, own_file
from gapcheck.report.environment import environment
from gapcheck.report.short import short
from gapcheck.report.view import view


def as_short(report: Report) -> str:
    """Return the report in short as a page of HTML: the same report, the same bytes."""
    from markupsafe import Markup, escape  # noqa: PLC0415 - heavy

    style = own_file("style.css") + own_file("short.css")
    whole = view(report)
    return (
        environment("html", escape)
        .get_template("short.html.jinja")
        .render(
            view=whole,
            short=short(whole),
            style=Markup(style),  # noqa: S704 - files of ours
            style_hash=content_hash(style),
        )
    )
