"""One page that leads to many reports: of many résumés, or on many postings. It ranks nobody."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from gapcheck import __version__
from gapcheck.matcher.tally import counted
from gapcheck.model import Match, Report
from gapcheck.report.as_html import content_hash, own_file
from gapcheck.report.environment import environment
from gapcheck.report.steps import Effort, effort
from gapcheck.report.verdict import Count, counts_of

Many = Literal["resumes", "postings"]
FIRST_STEPS = 3
FEWEST_IN_COMMON = 2
MOST_IN_COMMON = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """One report of the index: the file it is about, as it may be shown, and where it stands.

    `address` is relative to the index, "" where no report could be made; then `problem` says why
    and `hint` what to do. `steps` are the titles of what to do tonight; `asked` and `open` name
    what the posting asks and what of it is not shown.
    """

    name: str
    address: str = ""
    posting: str = ""
    company: str = ""
    counts: tuple[Count, ...] = ()
    steps: tuple[str, ...] = ()
    effort: Effort | None = None
    asked: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    problem: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class InCommon:
    """What several reports leave open: in how many of those that ask for it."""

    name: str
    open: int
    asked: int


def entry(name: str, address: str, report: Report, many: Many) -> Entry:
    """Return what the index says of one report.

    Of one posting the requirements bear its own words, as in the reports; several meet in the names
    of the lexicons.
    """
    steps = report.plan.today
    needs = [match for match in counted(report.matches) if match.requirement.priority != "nice"]
    return Entry(
        name=name,
        address=address,
        posting=report.papers.job.title,
        company=report.papers.job.company,
        counts=counts_of(report.tally),
        steps=tuple(step.title for step in steps),
        effort=effort(sum(step.minutes for step in steps)),
        asked=frozenset(name_of(match, many) for match in needs),
        open=frozenset(name_of(match, many) for match in needs if match.status != "shown"),
    )


def name_of(match: Match, many: Many) -> str:
    """Return the name by which a requirement of one report is known again in another."""
    need = match.requirement
    return need.skills[0] if many == "postings" and len(need.skills) == 1 else need.text


def for_all(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Return the steps that every report has, none where there is but one report."""
    if len(entries) < FEWEST_IN_COMMON:
        return ()
    shared = frozenset.intersection(*(frozenset(each.steps) for each in entries))
    return tuple(title for title in entries[0].steps if title in shared)


def of_its_own(each: Entry, shared: Sequence[str]) -> Entry:
    """Return an entry with its first steps that not all the others have as well."""
    return replace(each, steps=tuple(t for t in each.steps if t not in shared)[:FIRST_STEPS])


def in_common(entries: Sequence[Entry]) -> tuple[InCommon, ...]:
    """Return what at least two reports leave open, what most do first."""
    still_open = Counter(name for each in entries for name in each.open)
    asked = Counter(name for each in entries for name in each.asked)
    shared = sorted(
        (InCommon(name, n, asked[name]) for name, n in still_open.items() if n >= FEWEST_IN_COMMON),
        key=lambda each: (-each.open, each.name.casefold(), each.name),
    )
    return tuple(shared[:MOST_IN_COMMON])


def as_index(entries: Sequence[Entry], against: str, many: Many) -> str:
    """Return the index as a page of HTML, in the order of `entries`: the same bytes each time.

    `against` names the one file that all of them were held against.
    """
    from markupsafe import Markup, escape  # noqa: PLC0415 - heavy

    style = own_file("style.css")
    made = tuple(each for each in entries if each.address)
    shared = for_all(made)
    return (
        environment("html", escape)
        .get_template("index.html.jinja")
        .render(
            version=__version__,
            against=against,
            many=many,
            made=tuple(of_its_own(each, shared) for each in made),
            for_all=shared,
            posting=made[0] if made and many == "resumes" else None,
            failed=tuple(each for each in entries if not each.address),
            in_common=in_common(made),
            style=Markup(style),  # noqa: S704 - a file of ours
            style_hash=content_hash(style),
        )
    )
