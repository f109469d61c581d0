"""The examples of the checks: short words put into whole papers.

An example is a table, or a text that stands for the table {key = text}, `key` being the file's.
`bullet`, `bullets`, `summary`, `head` and `more` go into the résumé, `sentence`, `greeting`,
`above` and `below` into the letter; `resume`, `letter`, `job`, `references` and `linkedin` are
whole papers, `header` is the page header of a Word file. `file` is the résumé's file name; `kind`,
`title` and `links` are what its file tells.
"""

import tomllib
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from papers import TODAY, lexicon

from gapcheck import matcher, outline, parsers
from gapcheck.checks import CHECKS
from gapcheck.checks.check import case_of, run_one
from gapcheck.model import Document as Paper
from gapcheck.model import Job, Papers, Result

FOLDER = Path(__file__).parent / "checks"
JOB = "Clerk\nKite Works - Leeds\nRequirements\n- Filing\n- Microsoft Excel\n"
LETTERS = ("sentence", "greeting", "above", "below", "letter", "paragraph")


def example_file(check: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{check}.toml").read_text(encoding="utf-8"))


def examples(kind: str) -> list[tuple[str, dict[str, Any]]]:
    return [
        (path.stem, as_table(case, content))
        for path in sorted(FOLDER.glob("*.toml"))
        for content in [example_file(path.stem)]
        for case in content[kind]
    ]


def as_table(case: str | list[str] | dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
    table = case if isinstance(case, dict) else {content["key"]: case}
    return {"says": content.get("says", ""), **content.get("with", {}), **table}


def resume_of(case: dict[str, Any]) -> str:
    bullets = case.get("bullets") or [case.get("bullet", "Filed 300 letters a week")]
    summary = f"## Summary\n{case['summary']}\n\n" if "summary" in case else ""
    return (
        f"# {case.get('name', 'Ana Example')}\n"
        f"{case.get('head', 'ana@example.com, 020 5550 0101')}\n\n{summary}"
        f"## Experience\nClerk, {case.get('employer', 'Kite & Co')}\n"
        f"{case.get('dates', '2019 - present')}\n"
        + "".join(f"- {bullet}\n" for bullet in bullets)
        + f"\n{case.get('more', '')}"
    )


def letter_of(case: dict[str, Any]) -> str:
    paragraph = case.get(
        "paragraph",
        f"I would like to apply for the post of clerk. {case.get('sentence', '')} "
        "Your archive of plans is what I like best about this post.",
    )
    return (
        f"Ana Example\n{case.get('above', 'ana@example.com')}\n\n"
        f"{case.get('greeting', 'Dear Ms Vale,')}\n\n{paragraph}\n\n"
        f"Kind regards,\nAna Example\n{case.get('below', '')}"
    )


def with_page_header(text: str, header: str) -> bytes:
    document, file = Document(), BytesIO()
    document.sections[0].header.paragraphs[0].text = header
    for line in text.splitlines():
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


@cache
def job_of(text: str) -> Job:
    return outline.read_job(parsers.read(text.strip().encode(), "job.txt"), lexicon())


def papers_of(case: dict[str, Any]) -> Papers:
    text = case.get("resume") or resume_of(case)
    resume = (text.strip().encode(), case.get("file", "resume.md"))
    if "header" in case:
        resume = (with_page_header(text, case["header"]), "resume.docx")
    letter = case.get("letter") or letter_of(case) if any(k in case for k in LETTERS) else ""
    return Papers(
        outline.read_resume(told_of(parsers.read(*resume), case)),
        job_of(case.get("job", JOB)),
        outline.read_letter(parsers.read(letter.strip().encode(), "letter.txt"))
        if letter
        else None,
        outline.read_references(parsers.read(case["references"].strip().encode(), "referees.txt"))
        if "references" in case
        else None,
        outline.read_linkedin(parsers.read(case["linkedin"].strip().encode(), "profile.md"))
        if "linkedin" in case
        else None,
    )


def told_of(document: Paper, case: dict[str, Any]) -> Paper:
    kept = {key: case[key] for key in ("kind", "title") if key in case}
    return replace(document, links=tuple(case.get("links", document.links)), **kept)


def result_of(check: str, case: dict[str, Any]) -> Result:
    papers = papers_of(case)
    if "pages" in case:
        papers = in_pages(papers, case["pages"])
    matches = matcher.match(papers.job, papers.resume, lexicon(), TODAY)
    look = next(each for each in CHECKS if each.id == check)
    return run_one(look, case_of(papers, matches, lexicon(), TODAY))


def in_pages(papers: Papers, pages: int) -> Papers:

    document = replace(papers.resume.document, kind="pdf", pages=pages)
    return replace(papers, resume=replace(papers.resume, document=document))
