"""The report as a PDF: the handout that the page prints, made by WeasyPrint."""

import re
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from typing import Any, NoReturn

from gapcheck.errors import GapcheckError
from gapcheck.model import Report
from gapcheck.report.as_html import as_html, own_file

SYMBOL = re.compile(r'<symbol id="(?P<name>[\w-]+)"(?P<box>[^>]*)>(?P<drawing>.*?)</symbol>')
USE = re.compile(r'<use(?P<before>[^>]*) href="#(?P<name>sign-[\w-]+)"(?P<after>[^>]*)/>')
SCRIPT = re.compile(r"<script[^>]*>.*?</script>", re.DOTALL)
RULE = re.compile(r"\.(?P<name>fill|ring|dashed|faint|cut) \{ (?P<style>[^}]*) \}")
CLASSES = re.compile(r'class="(?P<names>[a-z ]+)"')


def as_pdf(report: Report, page: Callable[[Report], str] = as_html) -> bytes:
    """Return what `page` makes of the report as a PDF: the same bytes on the same machine.

    Raises GapcheckError where WeasyPrint or what it needs of the system is not installed.
    """
    text = handout(page(report))
    return bytes(weasyprint().HTML(string=text, url_fetcher=refuse).write_pdf(pdf_tags=True))


def weasyprint() -> Any:  # noqa: ANN401 - a module, which no type tells apart
    """Return WeasyPrint, which is heavy and an extra; what it prints of a failure is kept back.

    Raises GapcheckError where it or what it needs of the system is not installed.
    """
    try:
        with redirect_stdout(StringIO()):
            return import_module("weasyprint")
    except (ImportError, OSError) as error:
        raise GapcheckError(
            f"A PDF cannot be made, because WeasyPrint cannot be used: {first_part(error)}.",
            "Install it and Pango (pip install weasyprint; see docs/report.md), or write the page"
            " with -o report.html and print it from a browser.",
        ) from error


def first_part(error: Exception) -> str:
    """Return what an error says before its first colon: the rest is for programmers."""
    return str(error).partition(":")[0]


def handout(page: str) -> str:
    """Return the page with the rules of the PDF and its signs drawn in place, without scripts.

    WeasyPrint reads every drawing by itself: it finds no symbol and keeps to no rule outside of it.
    """
    symbols = {found["name"]: found for found in SYMBOL.finditer(page)}
    rules = {rule["name"]: rule["style"] for rule in RULE.finditer(own_file("style.css"))}

    def drawn(use: re.Match[str]) -> str:
        symbol, colour = symbols[use["name"]], printed_colour(use["name"].removeprefix("sign-"))
        drawing = CLASSES.sub(
            lambda found: styled(found["names"], rules, colour), symbol["drawing"]
        )
        return f"<svg{use['before']}{use['after']}{symbol['box']}>{drawing}</svg>"

    page = USE.sub(drawn, SCRIPT.sub("", page))
    return page.replace("</style>\n</head>", f"{own_file('pdf.css')}</style>\n</head>")


def styled(names: str, rules: dict[str, str], colour: str) -> str:
    """Return the rules of some classes as a style for paper."""
    style = " ".join(rules[name] for name in names.split())
    return f'style="{style.replace("currentColor", colour).replace("var(--paper)", "#fff")}"'


def printed_colour(status: str) -> str:
    """Return the colour of a status on paper, which stands last in the style."""
    return str(re.findall(rf"--{status}: (#\w+)", own_file("style.css"))[-1])


def refuse(url: str, **_: Any) -> NoReturn:  # noqa: ANN401 - WeasyPrint's
    """Refuse to load anything: the page needs nothing else."""
    raise GapcheckError(f"The page must not load {url}.")
