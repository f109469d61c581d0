"""The report as one page that needs nothing else: no network, no JavaScript to be read."""

import hashlib
from base64 import b64encode
from typing import TYPE_CHECKING

from gapcheck.data import data_dir
from gapcheck.model import Report
from gapcheck.report.as_json import as_json
from gapcheck.report.environment import environment
from gapcheck.report.view import view

if TYPE_CHECKING:
    from markupsafe import Markup

UNSAFE_IN_SCRIPT = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}


def as_html(report: Report) -> str:
    """Return the report as a page of HTML: the same report, the same bytes."""
    from markupsafe import Markup, escape  # noqa: PLC0415 - heavy

    style, script = own_file("style.css"), own_file("report.js")
    template = environment("html", escape).get_template("report.html.jinja")
    return template.render(
        view=view(report),
        style=Markup(style),  # noqa: S704 - a file of ours
        script=Markup(script),  # noqa: S704 - a file of ours
        style_hash=content_hash(style),
        script_hash=content_hash(script),
        data=embedded(report),
    )


def own_file(name: str) -> str:
    """Return the text of one of the files that go into the page as they are."""
    return (data_dir("templates") / name).read_text(encoding="utf-8")


def content_hash(text: str) -> str:
    """Return the hash by which a content security policy allows exactly this text."""
    return "sha256-" + b64encode(hashlib.sha256(text.encode()).digest()).decode()


def embedded(report: Report) -> "Markup":
    """Return the report as JSON that cannot end the element it stands in."""
    from markupsafe import Markup  # noqa: PLC0415 - heavy

    text = as_json(report, indent=None).strip()
    return Markup(text.translate(UNSAFE_IN_SCRIPT))  # noqa: S704 - made safe in this very line
