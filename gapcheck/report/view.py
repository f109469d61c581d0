"""Everything a form needs, ready-made: the templates only arrange it."""

import hashlib
from dataclasses import dataclass

from gapcheck.model import Job, Letter, Report, Resume
from gapcheck.parsers.programs import name_of
from gapcheck.report.changes import SinceView, since_view
from gapcheck.report.excerpts import Paper, PaperKey, papers_of
from gapcheck.report.figures import Bar, SectionBar, Timeline, bar, section_bars, timeline
from gapcheck.report.findings import CheckGroup, check_groups
from gapcheck.report.highlights import MarkedPaper, marked_paper
from gapcheck.report.requirements import (
    FORM_KINDS,
    Proof,
    Row,
    RowGroup,
    proof,
    row_groups,
    rows_of,
)
from gapcheck.report.rewriting import RewriteView, rewrite_view
from gapcheck.report.steps import Lane, QuestionView, lanes_of, question_view
from gapcheck.report.unchecked import Unchecked, unchecked
from gapcheck.report.verdict import Count, counts_of


@dataclass(frozen=True, slots=True)
class View:
    """A report made ready to be shown.

    `application` is the same for every report on this posting; `conditions` are its terms, `form`
    the must-haves that application forms like to ask for as well, `program` made the résumé's file.
    """

    version: str
    application: str
    job: Job
    resume: Resume
    program: str
    letter: Letter | None
    files: tuple[str, ...]
    counts: tuple[Count, ...]
    lanes: tuple[Lane, ...]
    rows: tuple[Row, ...]
    groups: tuple[RowGroup, ...]
    conditions: tuple[Row, ...]
    form: tuple[Row, ...]
    papers: tuple[MarkedPaper, ...]
    rewrites: tuple[RewriteView, ...]
    questions: tuple[QuestionView, ...]
    letter_checks: CheckGroup | None
    checks: tuple[CheckGroup, ...]
    bars: tuple[Bar, ...]
    timeline: Timeline | None
    sections: tuple[SectionBar, ...]
    limits: tuple[str, ...]
    unchecked: tuple[Unchecked, ...]
    lexicon: str
    vocabulary: str
    settings: tuple[str, ...]
    since: SinceView | None
    title_note: str
    strengths: tuple[Proof, ...]


def view(report: Report) -> View:
    """Return the report made ready to be shown."""
    papers = papers_of(report.papers)
    rows = rows_of(report.matches, papers)
    counts = counts_of(report.tally)
    groups = check_groups(report.results, papers)
    return View(
        version=report.version,
        application=application(papers["posting"]),
        job=report.papers.job,
        resume=report.papers.resume,
        program=name_of(report.papers.resume.document.producer),
        letter=report.papers.letter,
        files=tuple(p.document.name for key, p in papers.items() if key != "posting"),
        counts=counts,
        lanes=lanes_of(report.plan, papers),
        rows=rows,
        groups=row_groups(rows),
        conditions=tuple(row for row in rows if row.match.requirement.kind == "condition"),
        form=tuple(row for row in rows if asked_on_forms(row)),
        papers=tuple(marked_paper(papers[key], rows) for key in in_order(papers)),
        rewrites=tuple(rewrite_view(rewrite, papers) for rewrite in report.rewrites),
        questions=tuple(question_view(question, papers) for question in report.plan.questions),
        letter_checks=next((group for group in groups if group.name == "letter"), None),
        checks=tuple(group for group in groups if group.name != "letter"),
        bars=tuple(bar(count, rows) for count in counts),
        timeline=timeline(report.papers.resume.roles, rows, today=report.today),
        sections=section_bars(rows),
        limits=report.limits,
        unchecked=unchecked(report.papers, report.results),
        lexicon=report.lexicon,
        vocabulary=report.vocabulary,
        settings=report.settings,
        since=since_view(report.since, rows, papers),
        title_note=report.standing.title,
        strengths=tuple(proof(piece, papers) for piece in report.standing.strengths),
    )


def application(posting: Paper) -> str:
    """Return a short name for the posting made from its words."""
    words = posting.document.text.encode("utf-8", "replace")
    return hashlib.sha256(words).hexdigest()[:12]


def in_order(papers: dict[PaperKey, Paper]) -> tuple[PaperKey, ...]:
    """Return the papers with the posting first."""
    return ("posting", *(key for key in papers if key != "posting"))


def asked_on_forms(row: Row) -> bool:
    """Return whether a form is likely to ask for this must-have with a question of its own."""
    need = row.match.requirement
    return need.priority == "must" and need.kind in FORM_KINDS
