"""The page as text: policy, structure, links, weight; test_page looks at it in a browser."""

import hashlib
import json
import re
from base64 import b64encode
from dataclasses import replace
from itertools import pairwise

import pytest
from hostile import attacks, poisoned
from lxml import html
from nurse_example import tomas
from papers import TODAY, lexicon
from report_example import maya

from gapcheck.model import Place, Plan, Quote, Report, Step, Tally
from gapcheck.report.as_html import as_html
from gapcheck.report.as_json import as_json, report_data
from gapcheck.report.steps import lanes_of
from gapcheck.review import review

REPORTS = pytest.mark.parametrize("report", [maya(), tomas()], ids=["maya", "tomas"])
KILOBYTE = 1024
NOTHING_ASKED = (
    "The posting asks nothing that could be compared with your papers, so there is no verdict."
)


def page(report: Report) -> html.HtmlElement:
    return html.document_fromstring(as_html(report))


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def one(root: html.HtmlElement, path: str) -> html.HtmlElement:
    (found,) = root.xpath(path)
    assert isinstance(found, html.HtmlElement)
    return found


def row(root: html.HtmlElement, asked: str) -> html.HtmlElement:
    return one(root, f"//tr[starts-with(@id, 'need-')][th/span[@class='asked'] = '{asked}']")


@REPORTS
def test_the_policy_allows_exactly_the_style_and_script_of_the_page(report: Report) -> None:
    root = page(report)
    policy = one(root, "//meta[@http-equiv]").get("content")
    style, script = one(root, "//style").text, one(root, "//script[not(@type)]").text
    digests = [
        b64encode(hashlib.sha256((x or "").encode()).digest()).decode() for x in (style, script)
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests[0]}'; script-src 'sha256-{digests[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


@REPORTS
def test_the_policy_comes_before_what_it_governs(report: Report) -> None:
    text = as_html(report)
    assert text.index("Content-Security-Policy") < text.index("<style>") < text.index("<body")


@REPORTS
def test_nothing_is_loaded_and_nothing_leads_away(report: Report) -> None:
    root = page(report)
    assert (
        root.xpath("//@style | //@src | //@srcset | //@action | //@*[starts-with(name(), 'on')]")
        == []
    )
    assert [link for link in root.xpath("//@href") if not link.startswith("#")] == []
    assert "url(" not in re.sub(r"url\(#\w+\)", "", one(root, "//style").text or "")


@REPORTS
def test_every_link_has_its_target_and_every_id_is_one(report: Report) -> None:
    root = page(report)
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in root.xpath("//@href")} <= set(ids)
    assert set(" ".join(root.xpath("//@aria-labelledby")).split()) <= set(ids)


@REPORTS
def test_headings_come_in_order(report: Report) -> None:
    levels = [int(heading.tag[1]) for heading in page(report).xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@REPORTS
def test_each_verdict_has_both_quotes_a_reason_and_a_way_to_disagree(report: Report) -> None:
    root = page(report)
    for match in report.matches:
        cell = row(root, match.requirement.text)
        assert match.requirement.text in cell.xpath("string(th//q)")
        assert match.why in text_of(cell)
        assert cell.xpath(".//details[@class='disagree']")
        if match.evidence:
            assert text_of(cell.xpath("td[2]//q")[0]) in match_lines(report)


def match_lines(report: Report) -> set[str]:
    papers = report.papers
    letter = papers.letter.document.lines if papers.letter else ()
    return {line.text for line in (*papers.resume.document.lines, *letter)}


def test_the_verdict_is_in_counts() -> None:
    lead = one(page(maya()), "//p[@class='lead']")
    assert text_of(lead) == (
        "You show 7 of 10 must-haves. 2 you seem to have but never name, and 1 is missing."
    )


@pytest.mark.parametrize(
    ("tally", "sentence"),
    [
        (Tally({"shown": 4}, {}, {}), "You show all 4 must-haves."),
        (Tally({"shown": 1}, {}, {}), "You show 1 of 1 must-have."),
        (Tally({"missing": 2}, {}, {}), "You show 0 of 2 must-haves. 2 are missing."),
        (
            Tally({"shown": 1, "listed": 1, "missing": 2, "unknown": 1}, {}, {}),
            "You show 1 of 5 must-haves. 1 is only listed, 2 are missing, and 1 is left open.",
        ),
        (
            Tally({}, {"shown": 2, "missing": 1}, {}),
            "The posting marks nothing as a must. You show 2 of 3 things it asks. 1 is missing.",
        ),
        (
            Tally({}, {}, {}),
            NOTHING_ASKED,
        ),
    ],
)
def test_the_sentence_fits_the_counts(tally: Tally, sentence: str) -> None:
    lead = one(page(replace(maya(), tally=tally)), "//p[@class='lead']")
    assert text_of(lead) == sentence


def test_five_steps_lead_and_the_rest_is_folded() -> None:
    root = page(maya())
    leading = root.xpath("//section[@id='first']//div[@class='todo']/ol/li")
    assert len(leading) == 5
    folded = root.xpath("//details[@class='rest']//h3")
    assert [text_of(step) for step in folded] == ["Make the e-mail address a link"]


def test_a_missing_requirement_gives_a_line_for_each_way_to_disagree() -> None:
    fold = one(row(page(maya()), "Figma"), ".//details[@class='disagree']")
    lines = ('priority."Figma" = "off"', 'have."Figma" = "the words in your résumé"')
    lines += ('priority."Figma" = "nice"',)
    assert tuple(fold.xpath(".//pre[@class='line']/code/text()")) == lines
    assert len(fold.xpath(".//button[@class='copy']")) == len(lines)
    assert fold.xpath(".//a/@href") == ["#correct"]


def test_a_shown_requirement_tells_how_to_guard_a_name() -> None:
    fold = one(row(page(maya()), "Adobe Illustrator"), ".//details[@class='disagree']")
    assert '"Adobe Illustrator" = { extends = true, guarded = ["Illustrator"], ' in text_of(fold)


def test_a_condition_shows_the_question_of_the_form() -> None:
    cell = row(page(maya()), "right to work in the UK")
    assert text_of(one(cell, ".//p[@class='question']")) == "Are you allowed to work there?"
    assert "Not stated" in text_of(cell)


def test_blanks_are_marked_and_additions_too() -> None:
    after = page(maya()).xpath("//article[@id='rewrite-1']//div[@class='after']")[0]
    assert after.xpath(".//span[@class='blank']/text()") == [
        "[which program?]",
        "[how many images, in what time?]",
    ]
    assert after.xpath(".//ins/text()") == ["image editing and ", "in "]


def test_a_blank_with_brackets_of_its_own_gets_no_second_pair() -> None:
    assert page(tomas()).xpath("//article//span[@class='blank']/text()") == ["[how many a week?]"]


def test_what_a_parser_reads_is_told() -> None:
    section = one(page(maya()), "//section[@id='reading']")
    words = text_of(section)
    assert "maya.okafor@example.com" in words
    assert "Page 2 has two columns" in words
    assert "made with InDesign" in words


def test_a_broken_check_is_not_hidden() -> None:
    section = one(page(tomas()), "//section[@id='checks']")
    assert "Check did not run A machine reads the file" in text_of(section)


def test_without_a_letter_the_page_says_so() -> None:
    section = one(page(tomas()), "//section[@id='letter']")
    assert "No letter was handed over" in text_of(section)


@pytest.mark.parametrize("empty", ["matches", "results", "rewrites", "plan", "limits"])
def test_a_report_that_lacks_a_part_still_is_a_page(empty: str) -> None:
    nothing: object = Plan((), (), (), ()) if empty == "plan" else ()
    root = page(replace(maya(), **{empty: nothing}))  # type: ignore[arg-type]
    assert {link[1:] for link in root.xpath("//@href")} <= set(root.xpath("//@id"))


@REPORTS
def test_the_page_carries_its_data(report: Report) -> None:
    data = one(page(report), "//script[@id='report-data']").text or ""
    assert json.loads(data) == json.loads(as_json(report)) == report_data(report)


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_data_cannot_end_its_element(attack: str) -> None:
    written = as_html(poisoned(maya(), attack))
    data = written.partition('id="report-data">')[2].partition("</script>")[0]
    assert not set(data) & set("<>&\u2028\u2029")
    assert json.loads(data)["posting"]["title"] == attack


def test_an_escape_is_applied_once() -> None:
    root = page(poisoned(maya(), "R&D <b>\"'"))
    assert text_of(one(root, "//h1")) == "R&D <b>\"', R&D <b>\"'"
    assert root.xpath("//section[@id='rewrites']//button/@data-copy")[0].startswith("R&D <b>")


@REPORTS
def test_the_page_is_light(report: Report) -> None:
    assert len(as_html(report).encode()) < 250 * KILOBYTE


@REPORTS
def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert as_html(report) == as_html(report)


def test_templates_can_be_kept_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("cache") / "a file, not a folder"
    file.write_text("", encoding="utf-8")
    expected = as_html(tomas())
    monkeypatch.setenv("XDG_CACHE_HOME", str(file))
    monkeypatch.setenv("LOCALAPPDATA", str(file))
    assert as_html(tomas()) == expected


def test_every_paper_that_was_given_is_shown_and_linked_to() -> None:
    sheet = b"Ruth Alder\nManager, Elm Hotel\nruth@example.org\n\nJon Vale\nOwner, Quay Cafe\n"
    papers = (
        (b"# Ada Quill\n\n## Skills\n\nSourdough\n", "resume.md"),
        (b"Baker\n\nRequirements\n- Sourdough\n- Pastry\n", "job.txt"),
    )
    report = review(*papers, lexicon(), TODAY, references=(sheet, "referees.txt"))
    root = page(report)
    assert text_of(one(root, "//h3[@id='paper-references']")) == "Your references referees.txt"
    links = root.xpath("//section[@id='checks']//a[@class='place']")
    shown = {text_of(link): link.get("href") for link in links}
    assert shown["references, line 1"] == "#references-1"
    assert one(root, "//li[@id='references-1']").text_content().strip() == "Ruth Alder"
    assert "resume.md and referees.txt against job.txt" in text_of(one(root, "//header"))


def test_a_step_names_each_line_once() -> None:
    quotes = [Quote("ink", Place("job.txt", 1, line, 0, 3)) for line in (2, 1, 2)]
    step = Step("k", "t", "w", "h", 5, tuple(quotes))
    plan = Plan((step,), (), (), ())
    shown = lanes_of(plan, {})[0].steps[0]
    assert [excerpt.line for excerpt in shown.places] == [2, 1]


def test_a_way_of_working_that_no_line_tells_is_not_called_missing() -> None:
    report = maya()
    untold = tuple(
        replace(match, status="missing", evidence=(), close=())
        if match.requirement.kind == "soft"
        else match
        for match in report.matches
    )
    soft = one(page(replace(report, matches=untold)), "//tr[@data-counts='soft']")
    assert text_of(one(soft, ".//span[starts-with(@class, 'status')]")) == "Not told"
