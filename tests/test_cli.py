import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from gapcheck.cli import main

ROOT = Path(__file__).parents[1]
RESUME = str(ROOT / "samples" / "graphic-designer" / "resume.pdf")
JOB = str(ROOT / "samples" / "graphic-designer" / "job.txt")


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def test_the_report_is_written_and_summed_up(tmp_path: Path) -> None:
    output = tmp_path / "report.html"
    result = run(RESUME, JOB, "-o", str(output))
    assert result.exit_code == 0
    assert "must-have" in result.stdout
    assert output.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_default_report_is_an_html_file_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(RESUME, JOB).exit_code == 0
    assert (tmp_path / "gap-report.html").is_file()


@pytest.mark.parametrize(
    ("form", "beginning"), [("json", "{"), ("md", "# "), ("html", "<!doctype html>")]
)
def test_every_form_goes_to_standard_output(form: str, beginning: str) -> None:
    result = run(RESUME, JOB, "--format", form, "-o", "-")
    assert result.exit_code == 0
    assert result.stdout.startswith(beginning)


def test_the_same_input_gives_the_same_bytes() -> None:
    first, second = (
        run(RESUME, JOB, "--format", "html", "-o", "-", "--date", "2026-11-22") for _ in "ab"
    )
    assert first.stdout == second.stdout


def test_json_needs_no_format_where_the_suffix_tells(tmp_path: Path) -> None:
    output = tmp_path / "report.json"
    assert run(RESUME, JOB, "-o", str(output)).exit_code == 0
    assert json.loads(output.read_text(encoding="utf-8"))["format"] == 1


def test_a_suffix_of_no_form_is_wrong_use(tmp_path: Path) -> None:
    output = tmp_path / "report.docx"
    result = run(RESUME, JOB, "-o", str(output))
    assert (result.exit_code, "no form" in result.stderr.lower()) == (2, True)
    assert not output.exists()
    assert run(RESUME, JOB, "-o", str(output), "--format", "json").exit_code == 0


def test_a_posting_is_read_from_standard_input() -> None:
    result = run(
        RESUME, "-", "--format", "json", "-o", "-", stdin="Requirements\n- InDesign\n- Welding\n"
    )
    assert result.exit_code == 0
    statuses = {r["text"]: r["status"] for r in json.loads(result.stdout)["requirements"]}
    assert statuses == {"InDesign": "shown", "Welding": "missing"}


@pytest.mark.parametrize(("condition", "code"), [("missing-must", 1), ("not-shown-must", 1)])
def test_fail_on_makes_the_exit_code(condition: str, code: int) -> None:
    result = run(
        RESUME,
        "-",
        "--format",
        "json",
        "-o",
        "-",
        "--fail-on",
        condition,
        stdin="Requirements\n- Welding\n",
    )
    assert result.exit_code == code


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "old Office format"),
        (b"%PDF-1.7\nnothing", "PDF"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    bad = tmp_path / "resume.pdf"
    bad.write_bytes(content)
    result = run(str(bad), JOB)
    assert result.exit_code == 3
    assert result.stderr.startswith("Error: ")
    assert "\nTry: " in result.stderr
    assert said.lower() in result.stderr.lower()
    assert "Traceback" not in result.output


def test_a_missing_file_is_named() -> None:
    result = run("nowhere.pdf", JOB)
    assert result.exit_code == 3
    assert "nowhere.pdf cannot be read" in result.stderr


def test_a_posting_that_asks_nothing_is_no_success() -> None:
    result = run(RESUME, "-", "-o", "-", stdin="We are a bakery. Our bread is good.\n")
    assert result.exit_code == 3
    assert "No requirement was found" in result.stderr


def test_papers_in_each_others_place_are_told() -> None:
    result = run(JOB, RESUME)
    assert (result.exit_code, "resume.pdf reads as a résumé" in result.stderr) == (3, True)
    assert "gapcheck resume.pdf job.txt" in result.stderr


def test_help_shows_examples_line_by_line() -> None:
    lines = [line.strip() for line in run("--help").stdout.splitlines()]
    assert "gapcheck resume.pdf job.txt" in lines


def test_a_persons_own_file_is_never_overwritten(tmp_path: Path) -> None:
    job = tmp_path / "job.txt"
    job.write_text("Requirements\n- InDesign\n", encoding="utf-8")
    result = run(RESUME, str(job), "-o", str(job))
    assert result.exit_code == 2
    assert job.read_text(encoding="utf-8").startswith("Requirements")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.html", "my own notes"),
        ("page.html", "<!doctype html>\n<title>Mine</title>\n"),
        ("keep.md", "# my notes\n\nMade by gapcheck? No, by me.\n"),
        ("my.json", '{"a": 1}'),
        ("broken.json", "{"),
        ("theirs.sarif", '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "lint"}}}]}'),
        ("mine.pdf", "%PDF-1.7\nnothing"),
        ("mine.txt", "\u00fcber"),
    ],
)
def test_a_file_that_gapcheck_did_not_write_is_kept(
    name: str, content: str, tmp_path: Path
) -> None:
    kept, link = tmp_path / name, tmp_path / f"link{Path(name).suffix}"
    kept.write_text(content, encoding="utf-8")
    link.symlink_to(kept)
    for output in (kept, link):
        result = run(RESUME, JOB, "-o", str(output))
        assert result.exit_code == 2
        assert f"{output}" in result.stderr
        assert "gapcheck did not write it" in result.stderr
    assert kept.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("suffix", ["html", "md", "json", "sarif", "txt", "pdf"])
def test_an_earlier_report_is_replaced_with_a_word(suffix: str, tmp_path: Path) -> None:
    output = tmp_path / f"report.{suffix}"
    assert "in place of" not in run(RESUME, JOB, "-o", str(output)).stdout
    again = run(RESUME, JOB, "-o", str(output))
    assert (again.exit_code, "in place of the earlier one" in again.stdout) == (0, True)


def test_notes_behind_a_report_are_kept(tmp_path: Path) -> None:
    output = tmp_path / "report.md"
    run(RESUME, JOB, "-o", str(output))
    with output.open("a", encoding="utf-8") as report:
        report.write("\nRang them on Monday.\n")
    assert run(RESUME, JOB, "-o", str(output)).exit_code == 2


def test_an_empty_file_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "report.md").touch()
    assert run(RESUME, JOB, "-o", str(tmp_path / "report.md")).exit_code == 0


@pytest.mark.parametrize("place", ["papers", "job", "here"])
def test_settings_are_found_beside_the_papers(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The résumé's folder comes before the posting's, and that before the working folder."""
    folders = {name: tmp_path / name for name in ("papers", "job", "here")}
    for folder in folders.values():
        folder.mkdir()
    resume, job = folders["papers"] / "resume.pdf", folders["job"] / "job.txt"
    resume.write_bytes(Path(RESUME).read_bytes())
    job.write_text("Requirements\n- Welding\n- Typography\n", encoding="utf-8")
    order = list(folders)
    for later in order[order.index(place) + 1 :]:
        (folders[later] / "gapcheck.toml").write_text("", encoding="utf-8")
    own = folders[place] / "gapcheck.toml"
    own.write_text('priority."Welding" = "off"\n', encoding="utf-8")
    monkeypatch.chdir(folders["here"])
    result = run(str(resume), str(job), "--format", "md", "-o", "-")
    assert "Kept to your settings in" in result.stderr
    assert 'Kept to your gapcheck.toml: "welding" = "off" # read as "must"' in result.stdout


def test_a_report_without_settings_names_none(tmp_path: Path) -> None:
    result = run(RESUME, JOB, "-o", str(tmp_path / "report.txt"))
    assert "gapcheck.toml" not in result.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((RESUME, JOB, "--date", "2026-13-01"), "2026-13-01 is no day; write it as YYYY-MM-DD"),
        (("-", "-"), "Only one paper can be -"),
        ((RESUME, "-", "--letter", "-"), "Only one paper can be -"),
        (("skills", " "), "Say at least one word"),
        (("explain", RESUME, JOB, ""), "Say at least one word"),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, said in result.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--title", "Baker"), "--title “Baker” chose nothing: standard input holds one posting"),
        (("--date", "1990-01-01"), "Jobs still held were counted up to 1990-01, yet"),
    ],
)
def test_a_wish_that_does_not_fit_the_papers_is_told(arguments: tuple[str, ...], said: str) -> None:
    job = "Welder\n\nRequirements\n- Welding\n- Typography\n"
    assert said in run(RESUME, "-", *arguments, "-o", "-", stdin=job).stderr
    assert said not in run(RESUME, "-", "-o", "-", "--title", "welder", stdin=job).stderr


def test_a_resume_is_no_posting() -> None:
    result = run("posting", RESUME)
    assert (result.exit_code, "reads as a résumé" in result.stderr) == (3, True)


def test_a_locked_paper_is_named(tmp_path: Path) -> None:
    bad = tmp_path / "letter.pdf"
    bad.write_bytes(b"%PDF-1.7\nnothing")
    assert "Error: letter.pdf: " in run(RESUME, JOB, "--letter", str(bad)).stderr


def test_what_can_be_explained_stands_line_by_line() -> None:
    lines = run("explain", RESUME, JOB, "999").stderr.splitlines()
    assert [line.split()[0] for line in lines[2:5]] == ["1", "2", "3"]


def test_wrong_use_has_its_own_code() -> None:
    assert run(RESUME).exit_code == 2
    assert run(RESUME, JOB, "--format", "xlsx").exit_code == 2


def test_text_prints_what_is_read() -> None:
    result = run("text", RESUME)
    assert result.exit_code == 0
    assert (
        "Redrew 140 packaging icons in Illustrator, cutting print errors by 30%."
        in result.stdout.splitlines()
    )


def test_text_with_layout_tells_where_and_what_a_parser_stumbles_over() -> None:
    result = run("text", RESUME, "--layout")
    assert result.exit_code == 0
    first, *rows = result.stdout.splitlines()
    assert first.startswith("resume.pdf: pdf, 1 page, made with ")
    assert re.fullmatch(r" 1:1    \w+ +Maya Okafor", rows[0])
    assert any(re.fullmatch(r" 1:\d+ +\w+ +# EXPERIENCE", row) for row in rows)
    at = next(n for n, row in enumerate(rows) if row.startswith("flag two_columns (page 1): "))
    assert rows[at + 1].startswith("     fix: ")


def test_skills_tells_where_a_word_is_written() -> None:
    result = run("skills", "Welding")
    assert result.exit_code == 0
    assert "written in" in result.stdout
    assert run("skills", "qblixography").exit_code == 3


def test_an_own_lexicon_is_added(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        '[skills]\n"Proof checking" = { aliases = ["from manuscript"] }\n', encoding="utf-8"
    )
    result = run(
        RESUME,
        "-",
        "--format",
        "json",
        "-o",
        "-",
        "--lexicon",
        str(own),
        stdin="Requirements\n- Proof checking\n",
    )
    (requirement,) = json.loads(result.stdout)["requirements"]
    assert (requirement["skills"], requirement["status"]) == (["Proof checking"], "shown")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("https://example.com/job", "opens nothing on the net"),
        (".", "is a folder"),
        ("no-such.txt", "cannot be read"),
    ],
)
def test_what_is_no_file_is_told_with_the_way_on(name: str, said: str) -> None:
    result = run(RESUME, name)
    assert result.exit_code == 3
    assert said in result.stderr


def test_a_broken_own_lexicon_is_named(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[skills]\n"A" = { alias = ["B"] }\n', encoding="utf-8")
    result = run(RESUME, JOB, "--lexicon", str(own))
    assert result.exit_code == 3
    assert "own.toml:2" in result.stderr


def test_a_weight_is_corrected_in_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gapcheck.toml").write_text('[priority]\n"welding" = "nice"\n', encoding="utf-8")
    result = run(RESUME, "-", "--format", "json", "-o", "-", stdin="Requirements\n- Welding\n")
    (requirement,) = json.loads(result.stdout)["requirements"]
    assert requirement["priority"] == "nice"


def test_what_the_posting_does_not_ask_is_turned_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gapcheck.toml").write_text('[priority]\n"welding" = "off"\n', encoding="utf-8")
    job = "Requirements\n- Welding\n- Typography\n"
    result = run(RESUME, "-", "--format", "json", "-o", "-", stdin=job)
    assert [need["text"] for need in json.loads(result.stdout)["requirements"]] == ["Typography"]
    (tmp_path / "gapcheck.toml").write_text("", encoding="utf-8")
    result = run(RESUME, "-", "--format", "json", "-o", "-", stdin=job)
    assert len(json.loads(result.stdout)["requirements"]) == 2


def test_a_weight_for_what_is_not_asked_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = '[priority]\n"weldng" = "nice"\n"Zither" = "off"\n'
    (tmp_path / "gapcheck.toml").write_text(settings, encoding="utf-8")
    job = "Requirements\n- Welding\n- Typography\n"
    result = run(RESUME, "-", "--format", "json", "-o", "-", stdin=job)
    near, far = json.loads(result.stdout)["limits"]
    assert "“weldng”" in near
    assert "“Welding”" in near
    assert far == "gapcheck.toml names “zither”, which was not found in this posting."
    assert f"Note: {far}" in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[priority]\n"A" = "maybe"\n', '"A" must be "must", "nice", "asked" or "off"'),
        ("[weights]\n", "unknown table [weights]"),
        ("priority = 1\n", "[priority] must be a table"),
        ('[checks]\nbuzzwords = "loud"\n', '"buzzwords" must be "off", "warn" or "fail"'),
        ('[checks]\nbuzword = "off"\n', "there is no check buzword"),
        ('[checks]\nbuzword = "off"\n', "Perhaps you mean buzzwords"),
        ("[priority\n", "cannot be read"),
    ],
)
def test_broken_settings_are_named(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gapcheck.toml").write_text(text, encoding="utf-8")
    result = run(RESUME, JOB)
    assert result.exit_code == 3
    assert said in result.stderr


def test_the_checks_are_listed_and_explained() -> None:
    listed, explained = run("checks"), run("checks", "claimed_years")
    assert "letter_names_company" in listed.stdout
    assert all(word in explained.stdout for word in ("why:", "fix:", "flagged:", "passes:"))


def test_an_unknown_check_is_refused() -> None:
    result = run("checks", "claimed_year")
    assert result.exit_code == 3
    assert "There is no check claimed_year" in result.stderr


def test_a_check_is_turned_off_in_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gapcheck.toml").write_text('[checks]\nbuzzwords = "off"\n', encoding="utf-8")
    result = run(RESUME, JOB, "--format", "json", "-o", "-")
    assert "buzzwords" not in {each["check"] for each in json.loads(result.stdout)["checks"]}


def test_the_other_papers_are_checked_too(tmp_path: Path) -> None:
    referees, profile = tmp_path / "referees.txt", tmp_path / "profile.md"
    referees.write_text("Ruth Alder\nManager, Elm Hotel\n", encoding="utf-8")
    profile.write_text("# Somebody Else\nelse@example.org\n", encoding="utf-8")
    papers = ("--references", str(referees), "--linkedin", str(profile))
    result = run(RESUME, JOB, *papers, "--format", "json", "-o", "-")
    found = {each["check"]: each["status"] for each in json.loads(result.stdout)["checks"]}
    assert (found["referees_enough"], found["same_contact"]) == ("warn", "warn")


def test_posting_shows_what_one_posting_asks() -> None:
    result = run("posting", JOB)
    assert result.exit_code == 0
    assert "Must-haves" in result.stdout
    assert "Adobe Photoshop" in result.stdout


def test_posting_gives_the_places_of_what_it_names() -> None:
    told = json.loads(run("posting", JOB, "--format", "json").stdout)
    given = Path(JOB).read_text(encoding="utf-8")
    schema = json.loads((ROOT / "docs" / "posting.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(told)
    assert told["mentions"]
    assert all(given[m["start"] : m["end"]] == m["text"] for m in told["mentions"])
    assert {m["from"] for m in told["mentions"]} <= {"lexicon", "open vocabulary"}


def test_a_posting_in_another_language_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "stelle.txt"
    path.write_text(
        "Wir suchen eine Köchin oder einen Koch für unsere Küche in der Altstadt. Sie haben eine"
        " Ausbildung und sind gern am Herd. Wir bieten Ihnen einen sicheren Platz und ein gutes"
        " Team, das sich auf Sie freut und mit Ihnen an neuen Gerichten arbeiten will.",
        encoding="utf-8",
    )
    result = run("posting", str(path))
    assert (result.exit_code, "seems to be in German" in result.stderr) == (3, True)


def test_settings_are_read_as_a_plain_editor_on_windows_names_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    line = 'priority."Welding" = "off"\n'
    (tmp_path / "gapcheck.toml.txt").write_text(line, encoding="utf-8-sig")
    result = run(
        RESUME, "-", "--format", "json", "-o", "-", stdin="Skills\n- Welding\n- Typography\n"
    )
    assert [need["text"] for need in json.loads(result.stdout)["requirements"]] == ["Typography"]


def test_curly_marks_in_the_settings_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gapcheck.toml").write_text("priority.“Welding” = “off”\n", encoding="utf-8")
    result = run(RESUME, JOB)
    assert (result.exit_code, "straight quotation marks" in result.stderr) == (3, True)
