"""Rewrites: the corpus of lines before and after, and what holds for every one of them."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inventions import faults, inventions, stems
from papers import lexicon, report_on
from rewrite_examples import Case, cases, report_of

from gapcheck.advice.rewriting.grammar import article_for, finite, gerunds, inline, verbs_begun
from gapcheck.advice.wording import sentences
from gapcheck.model import Place, Quote, Rewrite, Span

KINDS = {
    "alias",
    "abbreviation",
    "slip",
    "name",
    "prove",
    "result",
    "touch",
    "verb",
    "filler",
    "split",
    "reorder",
}


def after(rewrite: Rewrite) -> str:
    return "".join(span.text for span in rewrite.after)


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['field']}-{case['line'][:40]}")
def test_a_line_before_and_after(case: Case) -> None:
    found = [
        (after(rewrite), rewrite.safety)
        for rewrite in report_of(case).rewrites
        if rewrite.kind == case["kind"] and rewrite.before.text == case["line"]
    ]
    assert found == ([] if case.get("none") else [(case["after"], case["class"])])


def test_the_corpus_is_broad() -> None:
    suggested = [case for case in cases() if not case.get("none")]
    assert len(suggested) >= 120
    assert len({case["field"] for case in suggested}) >= 12
    assert {case["kind"] for case in suggested} == KINDS


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['field']}-{case['line'][:40]}")
def test_no_case_of_the_corpus_invents(case: Case) -> None:
    assert inventions(report_of(case)) == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Led the café with flair", "new words ['flair']"),
        ("Led the café of 30 seats", "figures changed"),
    ],
)
def test_an_invention_is_noticed(text: str, fault: str) -> None:
    before = Quote("Led the café with 20 seats", Place("resume.md", 1, 1, 0, 26))
    rewrite = Rewrite("verb", "", before, (Span(text),), "safe", "")
    known = stems("Led the café with 20 seats, of 30")
    assert fault in list(faults(rewrite, known, set(), Counter()))
    assert "a title, employer or date is touched" in list(faults(rewrite, known, {1}, Counter()))


def names_of_skills() -> list[str]:
    chosen = sorted(lexicon().skills)[::97]
    return [name for skill in chosen for name in (skill, *lexicon().skill(skill).aliases[:2])]


VERBS = ["Led", "Wrote", "Responsible for managing", "In charge of preparing", "Duties included"]
TAILS = ["", " for 14 clients", " in order to save 3.5 hours", ", on a daily basis", " and more."]


@settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(VERBS), st.sampled_from(names_of_skills()), st.sampled_from(TAILS)
        ),
        min_size=1,
        max_size=4,
    ),
    st.lists(st.sampled_from(names_of_skills()), min_size=1, max_size=5),
)
def test_no_rewrite_of_any_line_invents(
    lines: list[tuple[str, str, str]], asked: list[str]
) -> None:
    bullets = "\n".join(f"- {verb} {name}{tail}" for verb, name, tail in lines)
    resume = (
        f"# Robin Example\nrobin@example.com\n\n## Skills\n{', '.join(asked[:3])}\n\n"
        f"## Experience\nAssistant, Example Ltd\nJan 2019 - Dec 2022\n{bullets}\n"
    )
    needs = "\n".join(f"- {name}" for name in [*asked, *(name for _, name, _ in lines)])
    report = report_on(resume, f"Requirements\n{needs}\n- Sign language\n")
    assert inventions(report) == ()


RESUME = """
# Robin Example
robin@example.com

## Profile
{profile}

## Experience
Lead Designer, Kite & Co
Mar 2020 - Present
- {line}
- Set titles in InDesign.
"""
RESULT = "Redrew 140 icons in Illustrator, cutting print errors by 30%."


@pytest.mark.parametrize(
    ("profile", "line", "summary"),
    [
        (
            "Designer of packaging and books.",
            RESULT,
            (
                "Lead Designer, with experience of Adobe Illustrator and InDesign."
                f" Designer of packaging and books. {RESULT}"
            ),
        ),
        (
            "Results-driven designer with 12 years in print. I love what I do. Fluent in Polish.",
            RESULT,
            (
                "Designer with 12 years in print. Fluent in Polish."
                f" Experience of Adobe Illustrator and InDesign. {RESULT}"
            ),
        ),
        (
            "Designer, 12 years, mostly in InDesign",
            "I draw icons in Illustrator for 3 printers",
            "Designer, 12 years, mostly in InDesign. Experience of Adobe Illustrator.",
        ),
        (
            "I am a team player.",
            "Use of Illustrator, always with 2 others",
            "Lead Designer, with experience of Adobe Illustrator and InDesign.",
        ),
        (
            "I am a team player.",
            "Draw in Illustrator; errors down from 8 to 3 a month",
            (
                "Lead Designer, with experience of Adobe Illustrator and InDesign."
                " Draw in Illustrator; errors down from 8 to 3 a month."
            ),
        ),
    ],
)
def test_a_summary_keeps_the_facts_and_ends_with_no_duty(
    profile: str, line: str, summary: str
) -> None:
    resume = RESUME.format(profile=profile, line=line)
    report = report_on(resume, "Requirements\n- Adobe Illustrator\n- InDesign\n- Typography\n")
    found = next(rewrite for rewrite in report.rewrites if rewrite.kind == "summary")
    assert found.before.text == profile
    assert after(found) == summary
    assert found.safety == "confirm"
    assert inventions(report) == ()


def test_without_a_summary_it_begins_from_the_last_title() -> None:
    resume = RESUME.replace("## Profile\n{profile}\n\n", "").format(line=RESULT)
    report = report_on(resume, "Requirements\n- Adobe Illustrator\n- InDesign\n")
    found = next(rewrite for rewrite in report.rewrites if rewrite.kind == "summary")
    assert found.before.text == "Lead Designer, Kite & Co"
    assert after(found).startswith("Lead Designer, with experience of")


def test_a_profile_without_a_heading_is_one() -> None:
    resume = RESUME.replace("## Profile\n{profile}\n\n", "{profile}\n\n")
    own = "Designer of books who taught herself to draw icons for 3 printers"
    report = report_on(
        resume.format(profile=own, line=RESULT), "Requirements\n- Adobe Illustrator\n- InDesign\n"
    )
    found = next(rewrite for rewrite in report.rewrites if rewrite.kind == "summary")
    assert found.before.text == own
    assert own in after(found)


def test_a_summary_names_nothing_that_only_says_who_others_were() -> None:
    line = "Wrote the rota of 2 Illustrator artists and 4 InDesign operators, down from 9"
    resume = RESUME.format(profile="Designer of books for 12 years.", line=line)
    report = report_on(resume, "Requirements\n- Adobe Illustrator\n- InDesign\n")
    assert "InDesign operators" in line
    assert "Illustrator and InDesign" not in " ".join(map(after, report.rewrites))


def test_a_summary_quotes_the_posting_for_what_it_adds() -> None:
    resume = RESUME.format(profile="Designer, 12 years, mostly in InDesign", line=RESULT)
    report = report_on(resume, "Requirements\n- InDesign\n- Adobe Illustrator\n")
    found = next(rewrite for rewrite in report.rewrites if rewrite.kind == "summary")
    assert found.asked is not None
    assert found.asked.text == "Adobe Illustrator"


def test_no_kind_comes_too_often_and_no_line_twice_a_kind() -> None:
    lines = "\n".join(f"- Responsible for managing shop number {n}" for n in range(2, 12))
    resume = f"{RESUME.format(profile='Designer', line=RESULT)}{lines}\n"
    report = report_on(resume, "Requirements\n- InDesign\n")
    assert Counter(r.kind for r in report.rewrites)["verb"] == sentences("rewrites")["verb"]["most"]
    keys = [(r.kind, r.before.place.line, r.title) for r in report.rewrites]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("EICR", "an"),
        ("SEO audit", "an"),
        ("search engine", "a"),
        ("hour", "an"),
        ("university", "a"),
        ("UK survey", "a"),
        ("NVQ", "an"),
        ("CAD drawing", "a"),
        ("apple", "an"),
        ("European grant", "a"),
        ("honest answer", "an"),
        ("one-off", "a"),
    ],
)
def test_articles(word: str, article: str) -> None:
    assert article_for(word) == article


@pytest.mark.parametrize(
    ("gerund", "past", "base"),
    [
        ("managing", "managed", "manage"),
        ("planning", "planned", "plan"),
        ("carrying", "carried", "carry"),
        ("writing", "wrote", "write"),
        ("overseeing", "oversaw", "oversee"),
        ("monitoring", "monitored", "monitor"),
        ("setting", "set", "set"),
        ("teaching", "taught", "teach"),
        ("fitting", "fitted", "fit"),
        ("buying", "bought", "buy"),
        ("agreeing", None, None),
    ],
)
def test_forms_of_verbs(gerund: str, past: str | None, base: str | None) -> None:
    if past is None or base is None:
        assert gerund not in gerunds()
    else:
        assert (finite(gerund, past=True), finite(gerund, past=False)) == (past, base)


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("managing two shops", [(0, 8)]),
        ("preparing food and serving guests", [(0, 9), (19, 26)]),
        ("managing stock, ordering and cleaning", None),
        ("planning of routes", None),
        ("the stock room", None),
        ("cleaning", None),
    ],
)
def test_where_the_deeds_of_a_line_stand(text: str, begun: list[tuple[int, int]] | None) -> None:
    found = verbs_begun(text)
    assert (list(found) if found is not None else None) == begun


@pytest.mark.parametrize(
    ("name", "texts", "written"),
    [
        ("Wound care", [], "wound care"),
        ("Kubernetes", [], "Kubernetes"),
        ("Kubernetes", ["we run kubernetes"], "kubernetes"),
        ("Typography", [], "typography"),
        ("Adobe Illustrator", [], "Adobe Illustrator"),
        ("SEO", ["seo"], "SEO"),
        ("Pay-per-click", [], "pay-per-click"),
    ],
)
def test_how_a_name_stands_in_a_sentence(name: str, texts: list[str], written: str) -> None:
    assert inline(name, frozenset({"wound"}), *texts) == written
