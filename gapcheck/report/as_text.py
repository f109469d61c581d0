"""The report for the terminal: the counts, what to do first, and what is not shown."""

from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING, Any

from gapcheck.model import Report, Status
from gapcheck.report.changes import ChangeView, SinceView
from gapcheck.report.environment import environment
from gapcheck.report.figures import Bar
from gapcheck.report.requirements import Row
from gapcheck.report.steps import StepView
from gapcheck.report.view import View, view
from gapcheck.report.visible import visible

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

COLOUR: dict[Status, str] = {
    "shown": "green",
    "listed": "blue",
    "implied": "yellow",
    "missing": "red",
    "unknown": "dim",
}
Words = Any  # the macros of a template, which Jinja makes at run time
OPEN: tuple[Status, ...] = ("missing", "unknown", "implied", "listed")
WIDEST = 100


def as_text(report: Report, width: int = 80) -> str:
    """Return the report as plain text without colours, no line longer than `width` characters."""
    from rich.console import Console  # noqa: PLC0415 - heavy

    page = StringIO()
    write(report, Console(file=page, width=width, color_system=None, force_terminal=False))
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def write(report: Report, console: "Console") -> None:
    """Print the report on `console`, whose business colours and width are."""
    words = environment("terminal", str).get_template("report/words.jinja").module
    for block in blocks(view(report), words):
        console.print(block, width=min(console.width, WIDEST), highlight=False)


def blocks(page: View, words: Words) -> Iterator["RenderableType"]:
    """Yield the parts of the report in order."""
    yield text((words.title(page), "bold"))
    yield text((words.files(page), "dim"))
    yield ""
    yield from verdict(page, words)
    if page.since:
        yield from changed(page.since, words)
    steps = page.lanes[0]
    yield heading(words.TERMINAL["first"])
    yield table(step_row(n, step, words) for n, step in enumerate(steps.leading, start=1))
    more = len(steps.rest) + sum(len(lane.steps) for lane in page.lanes if lane.key == "if_time")
    if more:
        yield text((f"{more} {words.TERMINAL['more']}", "dim"))
    for status in OPEN:
        rows = [row for group in page.groups for row in group.rows if is_open(row, status)]
        if rows:
            yield heading(words.STATUS[status])
            yield table(need_row(row, words, words.PRIORITY) for row in rows)
    if page.conditions:
        yield heading(words.TERMINAL["form"])
        yield table(condition_row(row, words) for row in page.conditions)
    yield ""
    if page.settings:
        yield text((words.kept_to(page), "dim"))
    yield text((words.colophon(page), "dim"))


def verdict(page: View, words: Words) -> Iterator["RenderableType"]:
    """Yield the sentence in counts and one line for each priority."""
    for count in page.counts[:1]:
        rest = f" {words.rest(count)}." if count.shown != count.total else ""
        shown = (words.shown_of(count), "bold")
        yield text(f"{words.lead(count)} ", shown, f" {words.things(count)}.{rest}")
    if not page.counts:
        yield text(words.no_verdict())
    if page.lanes[0].effort:
        yield text(words.tonight(page.lanes[0]))
    yield ""
    yield table(bar_row(bar, words) for bar in page.bars)


def changed(since: SinceView, words: Words) -> Iterator["RenderableType"]:
    """Yield what changed since an earlier report."""
    yield heading(words.TERMINAL["since"])
    yield text(words.since_counts(since))
    for part in since.turned:
        yield text("\n", (words.TURN[part.turn], "bold"))
        yield table(change_row(change, words) for change in part.changes)


def change_row(view: ChangeView, words: Words) -> tuple["Text", "Text"]:
    """Return one change: what it is about, its verdicts and its places then and now."""
    change = view.change
    sign_of = text((words.SIGN[change.now], COLOUR[change.now])) if change.now else text("·")
    places = [words.place(place) for place in (view.after, view.before) if place]
    about = " · ".join(part for part in (words.move(change), *places) if part)
    return sign_of, text((change.text, "bold"), "  ", (about, "dim"))


def bar_row(bar: Bar, words: Words) -> tuple["Text", "Text"]:
    """Return the coverage of one priority: its name, then a sign a requirement and the counts."""
    signs = [(words.SIGN[cell.status], COLOUR[cell.status]) for cell in bar.cells]
    counts = "; ".join(words.number_of(*pair) for pair in bar.count.by_status)
    return text(words.HEADING[bar.count.priority]), text(*signs, f"  {counts}")


def step_row(number: int, step: StepView, words: Words) -> tuple["Text", "Text"]:
    """Return a step: its title, what to do, its parts, its draft, its minutes and its places."""
    about = [words.time(step.effort)] if step.effort else []
    about += [words.place(excerpt) for excerpt in step.excerpts]
    points = [part for point in step.step.points for part in ("\n", f"- {point}")]
    points += ["\n", f"{words.TERMINAL['draft']}: {step.step.draft}"] if step.step.draft else []
    return text(f"{number}."), text(
        (step.step.title, "bold"),
        "\n",
        step.step.how,
        *points,
        "\n" if about else "",
        (" · ".join(about), "dim"),
    )


def need_row(row: Row, words: Words, labels: dict[str, str]) -> tuple["Text", "Text"]:
    """Return a requirement that is not shown: its weight, the reason and both places."""
    need, status = row.match.requirement, row.match.status
    places = [row.asked, *(piece.excerpt for piece in (*row.proofs, *row.close)[:1])]
    label = f" ({', or '.join((labels[need.priority], *row.others))}): "
    where = " · ".join(words.place(place) for place in places)
    return sign(row, words), text(
        (need.text, "bold"), (label, COLOUR[status]), row.match.why, " ", (where, "dim")
    )


def condition_row(row: Row, words: Words) -> tuple["Text", "Text"]:
    """Return a condition and what the papers say about it."""
    about = f": {words.answer(row)} · "
    return sign(row, words), text(
        (row.match.requirement.text, "bold"), about, (words.place(row.asked), "dim")
    )


def sign(row: Row, words: Words) -> "Text":
    """Return the sign of a verdict in its colour."""
    return text((words.SIGN[row.match.status], COLOUR[row.match.status]))


def is_open(row: Row, status: Status) -> bool:
    """Return whether a row is counted under an open status; its alternatives stand beside it."""
    return row.counted and row.match.status == status


def heading(words: str) -> "Text":
    """Return a heading with an empty line before it."""
    return text("\n", (words, "bold underline"))


def table(rows: Iterator[tuple["Text", "Text"]]) -> "Table":
    """Return rows of a short first column and a wrapping second one."""
    from rich.table import Table  # noqa: PLC0415 - heavy

    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for row in rows:
        grid.add_row(*row)
    return grid


def text(*parts: str | tuple[str, str]) -> "Text":
    """Return text of plain and styled parts; nothing in them is read as markup or as control."""
    from rich.text import Text  # noqa: PLC0415 - heavy

    pairs = [(part, "") if isinstance(part, str) else part for part in parts]
    return Text.assemble(*((shown(words), style) for words, style in pairs))


def shown(words: str) -> str:
    """Return words made visible; a part that is a line end stays one."""
    return words if words == "\n" else visible(words)
