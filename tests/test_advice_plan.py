"""The new game plan: what each verdict calls for, in which order, in which words."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from papers import TODAY, lexicon, report_on
from resume_examples import written

from gapcheck import outline, parsers
from gapcheck.advice import plan
from gapcheck.advice.applying import asks_for_letter, briefs, ways_to_apply
from gapcheck.advice.breaks import breaks
from gapcheck.advice.wording import file_of, own_file, sentences
from gapcheck.checks import CHECKS
from gapcheck.cli import main
from gapcheck.data import data_dir, wording
from gapcheck.errors import SettingsError
from gapcheck.model import Plan, Report, Step
from gapcheck.report.as_html import as_html
from gapcheck.report.as_markdown import as_markdown

ROOT = Path(__file__).parents[1]
APPLYING = tomllib.loads((ROOT / "tests/cases/applying.toml").read_text(encoding="utf-8"))["case"]

RESUME = """
# Robin Example
robin@example.com

## Skills
Figma, Typography

## Experience
Designer, Kite & Co
Mar 2021 - Present
- Retouched 200 product photographs a month with Affinity Photo
- Set 36 titles in InDesign

Assistant, Fernhill Books
Jan 2016 - Feb 2020
- Made posters for libraries
"""
JOB = """
Senior Designer
Northlight Studio

Requirements
- Adobe Photoshop
- InDesign
- Typography
- Kubernetes
- German

Nice to have
- Blender
"""


def plan_of(resume: str = RESUME, job: str = JOB) -> Plan:
    return report_on(resume, job).plan


def named(steps: tuple[Step, ...], start: str) -> Step:
    return next(step for step in steps if step.key.startswith(start))


def lanes(plan: Plan) -> tuple[tuple[Step, ...], ...]:
    return (
        plan.today,
        plan.if_time,
        plan.before_interview,
        plan.close_the_gap,
        plan.if_it_is_a_no,
    )


def before_sending(plan: Plan) -> tuple[Step, ...]:
    return (*plan.today, *plan.if_time)


def test_a_must_with_a_relative_gets_a_bridge_from_the_persons_own_line() -> None:
    step = named(plan_of().today, "fork_close-adobe-photoshop")
    assert [quote.text for quote in step.quotes] == [
        "Adobe Photoshop",
        "Retouched 200 product photographs a month with Affinity Photo",
    ]
    assert step.draft.startswith("I have not worked with Adobe Photoshop yet.")
    assert "Affinity Photo" in step.draft
    assert "Kite & Co" in step.draft


def test_musts_without_one_share_their_three_ways_and_have_a_hint_each() -> None:
    step = named(plan_of().today, "forks-musts")
    for way in ("You have it:", "You have something close:", "You do not:"):
        assert step.how.count(way) == 1
    assert "Kite & Co or Fernhill Books" in step.how
    kubernetes, german = step.points
    assert kubernetes.startswith("“Kubernetes”. Also called kubectl")
    assert german.startswith("“German”: if you speak it")


@pytest.mark.parametrize(
    ("need", "own", "words"),
    [
        (
            "PhD in physics",
            "\n## Education\nBA Design, Moor College\n2015 - 2018\n",
            "An equal one",
        ),
        ("CISSP certification", "", "until when it is valid"),
        ("German", "", "give the true level"),
        ("Kubernetes", "- No experience with Kubernetes", "add how far you are"),
        ("At least 20 years of experience as a designer", "", "Do not round up"),
    ],
)
def test_other_kinds_of_must_have_forks_of_their_own(need: str, own: str, words: str) -> None:
    plan = plan_of(f"{RESUME}{own}\n", f"Requirements\n- {need}\n- InDesign\n")
    forks = [step for step in plan.today if step.key.startswith("fork")]
    assert any(words in point for step in forks for point in step.points), forks


def test_years_that_are_partly_there_are_told_with_what_counts_and_what_is_short() -> None:
    resume = f"{RESUME}\nWaiter, Moor Inn\n2012 - 2014\n\nPorter, Dale Inn\n2010 - 2011\n"
    job = "Requirements\n- 10+ years of experience as a designer\n- InDesign\n"
    report = report_on(resume, job)
    roles = [
        replace(role, period=None) if role.title == "Porter" else role
        for role in report.papers.resume.roles
    ]
    papers = replace(report.papers, resume=replace(report.papers.resume, roles=tuple(roles)))
    found = plan(papers, report.matches, (), (), lexicon(), TODAY)
    step = named(found.today, "fork_years_part")
    assert step.title == "You show 5 y 9 m of the 10 years asked"
    assert step.why == "4 y 3 m are short by your dates."
    counted, uncounted, undated, honest = step.points
    assert counted == "Counted: Designer, Kite & Co, Mar 2021 - Present."
    assert "Waiter, Moor Inn, 2012 - 2014" in uncounted
    assert "Porter, Dale Inn" in undated
    assert "Do not round up" in honest


def test_what_is_only_listed_is_asked_for_in_the_plan_and_in_the_interview() -> None:
    plan = plan_of()
    assert [quote.text for quote in named(before_sending(plan), "prove-typography").quotes] == [
        "Typography",
        "Figma, Typography",
    ]
    assert "You list “Typography”" in named(plan.before_interview, "question_listed").points[0]


def test_what_could_not_be_told_is_handed_back_with_its_reason() -> None:
    job = "Requirements\n- Feeling of calm words with white spreads\n- InDesign\n"
    report = report_on(RESUME, job)
    left = [m for m in report.matches if m.status == "unknown"]
    step = named(report.plan.today, "open-musts")
    assert [quote.text for quote in step.quotes] == [left[0].requirement.quote.text]
    assert step.points[0].endswith(left[0].why)


@pytest.mark.parametrize(
    ("need", "line", "start"),
    [
        ("German", "## Languages\nGerman", "prove_language-german"),
        ("Typography", "", "prove-typography"),
    ],
)
def test_each_kind_of_list_is_asked_about_in_its_own_words(
    need: str, line: str, start: str
) -> None:
    plan = plan_of(f"{RESUME}\n{line}\n", f"Requirements\n- {need}\n- InDesign\n")
    assert named(plan.today, start).quotes[0].text == need


def test_faults_come_first_and_then_whether_to_apply() -> None:
    letter = "Dear Ms Vale,\n\nI would love to join [Company] as a designer.\n\nRobin Example"
    today = report_on(RESUME, JOB, letter).plan.today
    assert today[0].key.startswith("finding-letter")
    assert today[1].key == "apply-decide"


MUSTS = ("Perl", "COBOL", "Fortran", "Erlang", "Haskell", "Prolog")


def test_tonight_is_what_an_evening_holds() -> None:
    listed = "\n".join(f"- {name}" for name in ("Sketch", "Canva", "Webflow", "WordPress"))
    resume = RESUME.replace("Figma, Typography", "Figma, Sketch, Canva, Webflow, WordPress, French")
    job = f"{JOB}{listed}\n- French\n" + "".join(f"- {name}\n" for name in MUSTS)
    plan = plan_of(resume, f"{job}\nPlease send a cover letter with your CV by 3 May.\n")
    letters = [step for step in plan.today if step.key.startswith("letter")]
    assert [step.minutes for step in letters] == [30]
    mending = sum(step.minutes for step in plan.today if step not in letters)
    assert mending <= wording("evening")["minutes"]
    assert plan.if_time
    assert not {step.key for step in plan.today} & {step.key for step in plan.if_time}


def test_the_checks_that_go_first_are_checks() -> None:
    assert set(wording("evening")["serious"]) <= {check.id for check in CHECKS}


def test_how_to_apply_stands_first_and_what_they_want_to_read_before_all_rewrites() -> None:
    told = "Send your CV and tell us in 200 words about a cover that failed, by 3 May."
    job = f"{JOB}\nHow to apply\n{told} CVs alone will not be accepted.\n"
    today = plan_of(job=job).today
    assert today[0].key == "way-posting"
    assert today[0].points == (f"“{told}”", "“CVs alone will not be accepted.”")
    brief = named(today, "letter_brief")
    assert brief.points == (f"“{told}”",)
    assert [step.key for step in today].index(brief.key) < 3


def test_what_they_want_to_read_is_told_where_nothing_is_shown() -> None:
    told = "In your statement (no more than 300 words), tell us why you left your last post."
    job = f"Requirements\n- Welding\n\nHow to apply\n{told} Please send it by 3 May.\n"
    step = named(plan_of(job=job).today, "letter_brief")
    assert "comes nearest" in step.how


def test_what_no_word_list_knows_is_left_open_and_no_gap() -> None:
    job = "Requirements\n- Teaching phonics\n- Murals in old churches\n"
    today = plan_of(job=job).today
    assert [step.key for step in today if step.key.startswith("fork")] == ["fork-teaching-phonics"]
    assert [point.partition(":")[0] for point in named(today, "open").points] == [
        "“Murals in old churches”"
    ]


def test_a_letter_at_hand_is_held_against_what_they_want_to_read() -> None:
    told = "Please send a letter that tells us why you left your last post."
    letter = "Dear Ms Vale,\n\nI set titles in InDesign.\n\nRobin Example"
    today = report_on(RESUME, f"{JOB}\n{told}\n", letter).plan.today
    assert named(today, "brief-letter").points == (f"“{told}”",)
    assert not [step for step in today if step.key.startswith("letter")]


LETTER = """
Dear Ms Vale,

I grew tomatoes under glass for nine years. {} I like type and I like libraries.

Robin Example
"""


def test_what_only_the_letter_says_is_to_be_brought_over() -> None:
    job = JOB.replace("- Kubernetes", "- Tomatoes under glass\n- Kubernetes")
    plan = report_on(RESUME, job, LETTER.format("I have not used Kubernetes.")).plan
    step = named(plan.today, "bring_over")
    assert step.title == "Bring “Tomatoes under glass” over from your letter"
    assert [quote.text for quote in step.quotes][1:] == [
        "I grew tomatoes under glass for nine years."
    ]
    steps = [step for lane in lanes(plan) for step in lane if not step.key.startswith("bring_over")]
    assert "under glass" not in " ".join(f"{step.how} {step.points}" for step in steps)


def test_what_a_check_tells_of_the_letter_is_not_told_twice() -> None:
    plan = report_on(RESUME, JOB, LETTER.format("I ran our clusters on Kubernetes.")).plan
    assert named(plan.today, "finding-letter_claims_shown")
    assert not [step for step in before_sending(plan) if step.key.startswith("bring_over")]


ASKED = "Please send a letter telling us about a poster you will never forget"


@pytest.mark.parametrize(
    ("asked", "said", "key", "points"),
    [
        (ASKED, "The poster that I will never forget hung upside down.", "brief_seen", 2),
        (ASKED, "I set posters.", "brief", 1),
        (f"{ASKED}, and why you left.", "The poster I never forget was blue.", "brief", 2),
        ("Please send a letter that tells us why you set posters.", "I set posters.", "brief", 1),
    ],
)
def test_where_the_letter_seems_to_answer_is_told(
    asked: str, said: str, key: str, points: int
) -> None:
    letter = f"Dear Ms Vale,\n\nI like type. {said}\n\nRobin Example"
    plan = report_on(RESUME, f"{JOB}\n{asked}\n", letter).plan
    step = named(before_sending(plan), "brief")
    assert (step.key, len(step.points)) == (f"{key}-letter", points)
    assert points == 1 or said in step.points[1]


@pytest.mark.parametrize("case", APPLYING, ids=lambda case: case["name"])
def test_how_a_posting_wants_to_be_answered(case: dict[str, Any]) -> None:
    job = report_on(RESUME, f"Designer\n\nRequirements\n- InDesign\n\n{case['text']}").papers.job
    assert [quote.text for quote in ways_to_apply(job)] == case["ways"]
    assert [quote.text for quote in briefs(job)] == case.get("briefs", [])
    assert asks_for_letter(job) == case.get("letter", False)


def test_one_ready_rewrite_is_one() -> None:
    resume = RESUME.replace("Made posters for libraries", "Responsible for making posters")
    found = [step for step in before_sending(plan_of(resume)) if step.key.startswith("safe")]
    assert [step.title for step in found] == ["Use the ready rewrite"]


def test_faults_that_are_mended_alike_are_one_step() -> None:
    letter = "Dear Ms Vale,\n\nI would love to join [Company] as a [job title].\n\nRobin Example"
    found = named(report_on(RESUME, JOB, letter).plan.today, "finding-letter_placeholders")
    assert "[Company]" in found.title
    assert len(found.points) == 1
    assert "[job title]" in found.points[0]


def test_what_is_untrue_keeps_the_order_of_the_checks() -> None:
    letter = (
        "Robin Example\nrobin.example@example.org\n\nDear Fernhill Books team,\n\n"
        "I would love to join [Company] as a [job title] at Fernhill Books.\n\nRobin Example"
    )
    today = report_on(RESUME, JOB, letter).plan.today
    found = [step.key.split("-")[1] for step in today if step.key.startswith("finding-")]
    serious = [check.id for check in CHECKS if check.id in wording("evening")["serious"]]
    first = [check for check in found if check in serious]
    assert len(first) > 1
    assert first == sorted(first, key=serious.index)


def test_an_excused_alternative_gets_no_fork() -> None:
    plan = plan_of(job="Requirements\n- InDesign or QuarkXPress\n- Typography\n")
    assert not [step for step in plan.today if step.key.startswith("fork")]


def test_when_all_is_said_the_plan_says_so() -> None:
    resume = "# Robin\nrobin@example.com\n\n## Experience\nDesigner, Kite & Co\n2019 - 2022\n"
    whole = plan_of(resume + "- Set 36 titles in InDesign\n", "Requirements\n- InDesign\n")
    assert named(whole.today, "complete").title == "Every must-have is on the page"
    gap = plan_of(resume + "- Set 36 titles in InDesign\n", "Requirements\n- InDesign\n- Perl\n")
    real = named(gap.today, "real_gap")
    assert real.title == "Nothing is left to add truthfully; the remaining gap is real"
    assert [quote.text for quote in real.quotes] == ["Perl"]
    unsure = plan_of(
        f"{resume}- Set 36 titles in InDesign\n", "Requirements\n- InDesign\n- Calm words\n"
    )
    assert not [step for step in unsure.today if step.key.startswith("real_gap")]


def test_questions_come_from_what_is_shown_listed_missing_and_left_open() -> None:
    plan = plan_of()
    reasons = [question.reason for question in plan.questions]
    assert reasons == sorted(reasons, key=["shown", "listed", "missing", "break"].index)
    assert set(reasons) == {"shown", "listed", "missing", "break"}
    first = plan.questions[0]
    assert first.seed is not None
    assert first.seed.text == "Set 36 titles in InDesign"
    practice = named(plan.before_interview, "question_shown")
    assert practice.points == ("“InDesign”: Designer, Kite & Co, Mar 2021 - Present.",)
    assert [quote.text for quote in practice.quotes] == ["Set 36 titles in InDesign"]


def test_the_sheet_holds_every_question_and_a_grid() -> None:
    report = report_on(RESUME, JOB)
    page, note = as_html(report), as_markdown(report)
    assert page.count('<th scope="row">') >= len(report.plan.questions)
    assert 'id="sheet"' in page
    for question in report.plan.questions:
        assert question.text in page
        assert question.text in note


def test_a_gap_gets_a_project_with_its_criteria_and_the_line_it_earns() -> None:
    step = named(plan_of().close_the_gap, "project-adobe-photoshop")
    assert step.minutes % 60 == 0
    assert len(step.points) >= 2
    assert "[" in step.draft


def test_nobody_is_sent_to_practise_alone_on_what_can_hurt() -> None:
    job = "Requirements\n- Tracheostomy care\n- Wound care\n- Palliative care\n- Triage\n"
    lane = plan_of(job=job).close_the_gap
    assert lane
    assert not [step for step in lane if step.key.startswith("learn-")]


def test_a_quality_is_no_deed_to_be_asked_about() -> None:
    plan = plan_of(job="Gardener\n\nRequirements\n- Computer literate\n- Kubernetes\n- InDesign\n")
    asked = " ".join(question.text for question in plan.questions)
    assert "Kubernetes" in asked
    assert "Computer literate" not in asked


def test_no_bridge_leads_from_a_job_to_years() -> None:
    job = (
        "Requirements\n- At least 20 years of experience as a designer\n- Kubernetes\n- InDesign\n"
    )
    results = report_on(RESUME, job, LETTER.format("")).results
    found = next(each for each in results if each.check == "letter_answers_top_needs")
    assert found.findings
    assert not [each for each in found.findings if "is near it" in each.message]


def test_nobody_is_asked_about_a_program_of_every_office() -> None:
    plan = plan_of(
        job="Gardener\n\nRequirements\n- Microsoft Word\n- Kubernetes\n- Microsoft Excel\n"
    )
    assert (
        "How do new people learn “Kubernetes” here?" in named(plan.before_interview, "ask").points
    )
    assert named(plan.if_it_is_a_no, "network").points == (
        "Who at Kite & Co or Fernhill Books works with “Kubernetes”?",
    )


def test_proof_is_of_the_posts_own_field_though_more_is_asked_of_the_office() -> None:
    plan = plan_of(
        job="Gardener\n\nRequirements\n- Microsoft Word\n- Microsoft Excel\n- InDesign\n"
    )
    assert "land, animals or machines" in named(plan.before_interview, "bring").points[0]


def test_what_is_done_at_a_desk_needs_nobodys_eyes() -> None:
    lane = plan_of(job="Requirements\n- COSHH assessments\n- InDesign\n").close_the_gap
    assert [step.key for step in lane if step.key.startswith("learn_supervised")] == []
    assert lane


def test_nothing_is_called_complete_where_the_posting_marks_no_must() -> None:
    job = "Your tasks\n- You will paint murals\n- You will cast bronze\n- Adobe Illustrator\n"
    assert not [step for step in plan_of(job=job).today if step.key == "complete"]


def test_after_a_no_a_request_is_ready_and_each_gap_has_somebody_to_ask() -> None:
    lane = plan_of().if_it_is_a_no
    draft = named(lane, "feedback").draft
    assert "Senior Designer" in draft
    assert "Adobe Photoshop" not in draft, "the person's own letter names no gap unasked"
    assert len(draft.split()) < 110
    people = named(lane, "network").points
    assert people == (
        "Who at Kite & Co or Fernhill Books works with “Adobe Photoshop” or “Kubernetes”?",
        "Who at Kite & Co or Fernhill Books has “German”?",
    )


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        (
            ["Jan 2016 - Feb 2020", "Mar 2021 - Present"],
            [("Jan 2016 - Feb 2020", "Mar 2021 - Present")],
        ),
        (["Jan 2016 - Feb 2020", "Aug 2020 - Present"], []),
        (["2016 - 2019", "2020 - 2022"], []),
        (["2016 - 2018", "2020 - 2022"], [("2016 - 2018", "2020 - 2022")]),
        (["Jan 2010 - Present", "Jan 2014 - Mar 2015", "May 2018 - Jul 2019"], []),
        (["Jan 2020 - Mar 2020"], []),
        (["2009 - 2015", "2017 - 2019\n\nCareer break (caring for my mother)  2015 - 2017"], []),
    ],
)
def test_times_left_open(dates: list[str], found: list[tuple[str, str]]) -> None:
    jobs = "\n\n".join(
        f"Assistant, {name} Ltd\n{when}\n- Kept the shop tidy and served guests"
        for name, when in zip(("Kite", "Fern", "Moor"), dates, strict=False)
    )
    report = report_on(f"# Robin Example\nrobin@example.com\n\n## Experience\n{jobs}\n", JOB)
    assert [(a.quote.text, b.quote.text) for a, b in breaks(report.papers.resume)] == found, [
        written(role.period) for role in report.papers.resume.roles
    ]


BREAK = """
# Robin Example
robin@example.com

## Experience
Career break - family carer        Mar 2021 to present
- Kept up InDesign and set the parish magazine


Assistant        Jan 2016 to Feb 2020
Fernhill Books, Leeds
- Set posters in InDesign for 12 libraries
"""


def test_a_career_break_is_no_employer_and_no_story() -> None:
    plan = plan_of(BREAK)
    told = " ".join(
        text
        for lane in lanes(plan)
        for step in lane
        for text in (step.how, *step.points, *(quote.text for quote in step.quotes))
    )
    assert "Career break" not in told
    assert named(plan.before_interview, "question_shown").points == (
        "“InDesign”: Assistant, Fernhill Books, Jan 2016 to Feb 2020.",
    )
    assert "parish magazine" not in told
    letter = "Dear Ms Vale,\n\nI would like to work for you.\n\nRobin Example"
    findings = [f for result in report_on(BREAK, JOB, letter).results for f in result.findings]
    starts = [finding.fix for finding in findings if "A start:" in finding.fix]
    assert ["At Fernhill Books" in start for start in starts] == [True]


def test_every_step_has_words_minutes_and_a_key_of_its_own() -> None:
    for report in (report_on(RESUME, JOB), report_on("# R\nr@example.com\n", JOB)):
        for lane in lanes(report.plan):
            assert len({step.key for step in lane}) == len(lane)
            for step in lane:
                assert all((step.title, step.why, step.how, step.minutes > 0)), step.key


OF_NO_LINE = (
    "finding-",
    "bring-",
    "mock-",
    "ask_them-",
    "feedback-",
    "start_over-",
    "search_again-",
)


def test_every_step_quotes_its_lines_but_those_about_none() -> None:
    for lane in lanes(plan_of()):
        assert [s.key for s in lane if not s.quotes and not s.key.startswith(OF_NO_LINE)] == []


def test_quotes_stand_where_they_say() -> None:
    report = report_on(RESUME, JOB)
    lines = {
        document.name: {line.number: line.text for line in document.lines}
        for document in (report.papers.resume.document, report.papers.job.document)
    }
    for step in (step for lane in lanes(report.plan) for step in lane):
        for quote in step.quotes:
            assert quote.text in lines[quote.place.document][quote.place.line]


# What research of the field found to be myths, fear or promises: none of it is ever said.
MYTHS = [
    r"\bATS\b", r"applicant tracking", r"beat the", r"get past", r"robots?\b", r"75 ?%", r"80 ?%",
    r"\b(six|seven|6|7\.4|7) seconds", r"white text", r"auto-?reject", r"black hole",
    r"guarantee", r"dream job", r"stand out from the crowd", r"rock ?star", r"ninja",
    r"match (score|rate)", r"you will (pass|get|be rejected)", r"doomed", r"brutal", r"never hire",
    r"\binstantly\b", r"secrets? (to|of)\b", r"\bhacks?\b", r"must-?know",
    r"60 ?% of the", r"optimi[sz]e your",
]  # fmt: skip
MYTH = re.compile("|".join(MYTHS), re.IGNORECASE)


def said_files() -> list[Path]:
    return sorted((data_dir("templates") / "advice").glob("*.toml"))


@pytest.mark.parametrize("path", said_files(), ids=lambda path: path.stem)
def test_no_sentence_tells_a_myth(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [found.group() for found in MYTH.finditer(text)] == []


def advice_in(report: Report) -> str:
    steps = (step for lane in lanes(report.plan) for step in lane)
    texts = [text for s in steps for text in (s.title, s.why, s.how, *s.points, s.draft)]
    return "\n".join([*texts, *(r.title + r.why for r in report.rewrites)])


def test_no_advice_and_no_golden_report_tells_a_myth() -> None:
    goldens = [path.read_text(encoding="utf-8") for path in ROOT.glob("samples/*/report.md")]
    assert goldens
    for text in (advice_in(report_on(RESUME, JOB)), *goldens):
        assert [found.group() for found in MYTH.finditer(text)] == []


def test_a_myth_is_noticed() -> None:
    assert MYTH.search("Beat the ATS: 75% of résumés are rejected in six seconds")


@pytest.mark.parametrize("path", said_files(), ids=lambda path: path.stem)
def test_every_sentence_ends_and_none_shouts(path: Path) -> None:
    for kind, parts in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for part, text in parts.items() if isinstance(parts, dict) else ():
            assert "!" not in str(text), (kind, part)
            if part in ("why", "how") and not str(text).endswith("}"):
                assert str(text)[-1] in ".:", (kind, part)


def put(name: str, text: str) -> Path:
    """Puts sentences of the person's own where they belong; the folder is the tests' own."""
    own = own_file(name)
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(text, encoding="utf-8")
    return own


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(click, "get_app_dir", lambda _: str(tmp_path))
    return tmp_path


@pytest.mark.usefixtures("own_folder")
def test_a_person_can_say_it_in_their_own_words() -> None:
    put("steps", '[mock]\ntitle = "Ask Kim to be the interviewer"\nminutes = 20\n')
    step = named(plan_of().before_interview, "mock")
    assert (step.title, step.minutes) == ("Ask Kim to be the interviewer", 20)
    assert step.how == sentences("steps")["mock"]["how"]


@pytest.mark.usefixtures("own_folder")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[mock\n", "cannot be read"),
        ('[mokc]\ntitle = "x"\n', "there is no table [mokc]"),
        ('[mock]\ntitel = "x"\n', "[mock] titel: there is no such sentence"),
        ("[mock]\ntitle = 3\n", "[mock] title must be a text"),
        ('[mock]\nminutes = "long"\n', "[mock] minutes must be a number"),
        ('[mock]\ntitle = "With {whom}"\n', "nothing is known for {whom}"),
        ('[mock]\ntitle = "With {"\n', "[mock] title"),
        ("mock = 3\n", "there is no table [mock]"),
    ],
)
def test_a_broken_sentence_is_named(text: str, said: str) -> None:
    own = put("steps", text)
    with pytest.raises(SettingsError) as caught:
        sentences("steps")
    assert str(own) in caught.value.message
    assert said in caught.value.message


@pytest.mark.usefixtures("own_folder")
def test_the_command_line_says_so_without_a_traceback(tmp_path: Path) -> None:
    put("steps", "[mokc]\n")
    sample = ROOT / "samples" / "electrician"
    arguments = [str(sample / "resume.pdf"), str(sample / "job.txt"), "-o", str(tmp_path / "r.md")]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 3
    assert "there is no table [mokc]" in result.output


def test_the_shipped_sentences_are_where_they_should_be() -> None:
    assert {path.stem for path in said_files()} == {
        "forks",
        "interview",
        "results",
        "rewrites",
        "steps",
    }
    assert file_of("steps").is_file()


def test_many_missing_must_haves_are_not_told_in_the_same_words_each() -> None:
    job = "Requirements\n" + "".join(f"- {name}\n" for name in MUSTS)
    forks = [step for step in plan_of(job=job).today if step.key.startswith("fork")]
    assert [step.title for step in forks] == ["Decide about 6 must-haves that do not show"]
    assert len(forks[0].points) == 6
    assert forks[0].points[-1] == "Also “Prolog”: the same three ways."


@pytest.mark.parametrize(
    ("need", "forbidden"),
    [
        ("8+ years of experience in book design", ["works with", "How do new people learn"]),
        ("Immune to fashion", ["works with", "How do new people learn", "begin with"]),
        ("PhD in physics", ["works with", "How do new people learn", "begin with"]),
        ("HGV licence", ["works with", "What did you use it for", "begin with"]),
        ("Welcoming guests at the front door", ["works with", "How do new people learn"]),
    ],
)
def test_no_sentence_is_laid_over_what_it_does_not_fit(need: str, forbidden: list[str]) -> None:
    plan = plan_of(job=f"Requirements\n- {need}\n")
    assert plan.today
    told = "\n".join(
        text
        for step in (*plan.before_interview, *plan.close_the_gap, *plan.if_it_is_a_no)
        for text in (step.title, *step.points)
    )
    assert [words for words in forbidden if words in told] == []


SHEET = """
Ruth Alder
Head of Design, {employer}
ruth.alder@example.org
+44 20 7946 0321
"""


@pytest.mark.parametrize(
    ("employer", "title"),
    [("Kite & Co", "Tell Ruth Alder about this post"), ("Elm Hotel", None)],
)
def test_the_referee_who_saw_the_work_is_named(employer: str, title: str | None) -> None:
    report = report_on(RESUME, JOB)
    sheet = parsers.read(SHEET.format(employer=employer).encode(), "referees.txt")
    papers = replace(report.papers, references=outline.read_references(sheet))
    later = plan(papers, report.matches, (), (), lexicon(), TODAY).if_time
    found = [step.title for step in later if step.key.startswith(("referee", "references"))]
    assert found == ([title] if title else [])
