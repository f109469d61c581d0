import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gapcheck.cli import main
from gapcheck.cli.reviewing import Reviewer

JOB = """Welder

Requirements
- You must have: TIG welding
- You must have: blueprint reading
- You must have: forklift licence
"""
CLEAN = "Jo Reed\njo.reed@example.com\n\nExperience\nCleaner, Elm Hotel, 2020 - 2024\n- Cleaned\n"
WELDER = (
    "Al Moss\nal.moss@example.com\n\nExperience\nWelder, Yard Ltd, 2019 - 2024\n- TIG welding\n"
)
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    Path("cvs").mkdir()
    Path("jobs").mkdir()
    Path("cvs/jo.txt").write_text(CLEAN, encoding="utf-8")
    Path("cvs/Al's & co.md").write_text(WELDER, encoding="utf-8")
    Path("cvs/.hidden").write_text("kept by a program", encoding="utf-8")
    Path("job.txt").write_text(JOB, encoding="utf-8")
    Path("jobs/one.txt").write_text(JOB, encoding="utf-8")
    Path("jobs/two.txt").write_text(JOB.replace("Welder", "Fitter"), encoding="utf-8")

    def runs(*arguments: str) -> Result:
        return CliRunner().invoke(main, ["batch", *arguments, "--date", "2026-11-01"])

    return runs


def index(folder: str = "gap-reports") -> str:
    return Path(folder, "index.html").read_text(encoding="utf-8")


def files(folder: str = "gap-reports") -> dict[str, bytes]:
    there = Path(folder)
    return {
        p.relative_to(there).as_posix(): p.read_bytes() for p in there.rglob("*") if p.is_file()
    }


def test_many_resumes_get_a_report_each_and_an_index(run: Run) -> None:
    result = run("cvs", "job.txt")
    assert result.exit_code == 0
    assert sorted(files()) == ["index.html", "reports/Al's & co.md.html", "reports/jo.txt.html"]
    assert re.findall(r'href="(reports[^"]+)"', index()) == [
        "reports/Al%27s%20%26%20co.md.html",
        "reports/jo.txt.html",
    ]
    assert result.stdout.splitlines()[-1].startswith("Index: ")


def test_the_posting_may_lie_among_the_resumes(run: Run) -> None:
    Path("cvs/job.txt").write_text(JOB, encoding="utf-8")
    assert run("cvs", "cvs/job.txt").exit_code == 0
    assert sorted(files()) == ["index.html", "reports/Al's & co.md.html", "reports/jo.txt.html"]


def test_nobody_is_ranked_or_counted(run: Run) -> None:
    run("cvs", "job.txt")
    assert re.search(r"\d+ of \d+ must", index()) is None
    assert "not for choosing among them" in index()


def test_what_several_leave_open_is_told(run: Run) -> None:
    run("cvs", "job.txt")
    common = index().partition("What several leave open")[2]
    assert re.findall(r"<strong>(.+?)</strong>", common) == [
        "blueprint reading",
        "forklift licence",
    ]
    assert common.count("2 of 2 résumés") == 2


def test_many_postings_are_counted_for_one_resume(run: Run) -> None:
    assert run("cvs/jo.txt", "jobs", "-o", "out").exit_code == 0
    assert sorted(files("out")) == ["index.html", "reports/one.txt.html", "reports/two.txt.html"]
    assert index("out").count("0 of 3 must-haves shown") == 2
    assert "asked by 2, not shown" in index("out")


def test_a_bad_file_is_told_and_the_others_go_on(run: Run) -> None:
    Path("cvs/broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    result = run("cvs", "job.txt")
    assert result.exit_code == 3
    assert "broken.pdf: not checked. " in result.stderr
    assert "  Try: " in result.stderr
    assert len(files()) == 3
    assert "broken.pdf" in index().partition("Could not be checked")[2]


def test_a_fault_of_ours_is_told_and_the_others_go_on(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Reviewer.review

    def failing(*arguments: object, **others: object) -> object:
        assert isinstance(arguments[1], tuple)
        if arguments[1][1] == "jo.txt":
            raise RuntimeError("odd")
        return whole(*arguments, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(Reviewer, "review", failing)
    result = run("cvs", "job.txt")
    assert result.exit_code == 3
    assert "gapcheck itself stopped (RuntimeError)" in result.stderr
    assert len(files()) == 2


def test_the_same_papers_give_the_same_bytes(run: Run) -> None:
    run("cvs", "job.txt", "-o", "a")
    run("cvs", "job.txt", "-o", "deep/b")
    assert files("a") == files("deep/b")


def test_nothing_is_overwritten_without_a_word(run: Run) -> None:
    Path("mine").mkdir()
    Path("mine/index.html").write_text("my own page", encoding="utf-8")
    result = run("cvs", "job.txt", "-o", "mine")
    assert (result.exit_code, "is not empty" in result.stderr) == (2, True)
    assert files("mine") == {"index.html": b"my own page"}
    refused = run("cvs", "job.txt", "-o", "mine", "--replace")
    assert (refused.exit_code, "gapcheck did not write it" in refused.stderr) == (2, True)
    assert files("mine") == {"index.html": b"my own page"}


@pytest.mark.parametrize("form", ["html", "md", "json", "text", "pdf"])
def test_an_earlier_batch_is_replaced_and_nothing_else(run: Run, form: str) -> None:
    assert run("cvs", "job.txt", "--format", form).exit_code == 0
    Path("gap-reports/reports/notes.txt").write_text("mine", encoding="utf-8")
    assert run("cvs", "job.txt", "--format", form).exit_code == 2
    assert run("cvs", "job.txt", "--format", form, "--replace").exit_code == 0
    assert files()["reports/notes.txt"] == b"mine"


@pytest.mark.parametrize("arguments", [("cvs", "job.txt", "-o", "cvs"), ("out/reports", "job.txt")])
def test_the_papers_own_folder_is_refused(run: Run, arguments: tuple[str, ...]) -> None:
    run("cvs", "job.txt", "-o", "out")
    before = files(".")
    output = () if "-o" in arguments else ("-o", "out")
    assert run(*arguments, *output, "--replace").exit_code == 2
    assert files(".") == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("cvs/jo.txt", "job.txt"), 2, "Name one folder and one file"),
        (("cvs", "jobs"), 2, "Name one folder and one file"),
        (("cvs", "nowhere.txt"), 3, "nowhere.txt does not exist"),
        (("nodir", "job.txt"), 3, "nodir does not exist"),
        (("empty", "job.txt"), 3, "holds no files"),
        (("cvs", "job.txt", "-o", "job.txt/x"), 3, "cannot be made"),
    ],
)
def test_wrong_use_is_told(run: Run, arguments: tuple[str, ...], code: int, said: str) -> None:
    Path("empty").mkdir()
    result = run(*arguments)
    assert (result.exit_code, said in result.stderr) == (code, True)
    assert not Path("gap-reports").exists()


def test_a_letter_beside_a_paper_goes_with_it(run: Run) -> None:
    letter = "Dear Yard Ltd,\n\nI weld, and I read blueprints.\n\nYours sincerely,\nJo Reed\n"
    Path("cvs/jo-letter.txt").write_text(letter, encoding="utf-8")
    assert run("cvs", "job.txt", "--format", "md").exit_code == 0
    assert sorted(files()) == ["index.html", "reports/Al's & co.md.md", "reports/jo.txt.md"]
    handed_over = {
        name: b"The letter: none was handed over" not in x for name, x in files().items()
    }
    assert handed_over["reports/jo.txt.md"]
    assert not handed_over["reports/Al's & co.md.md"]


def test_a_copy_of_the_posting_is_to_be_taken_out(run: Run) -> None:
    Path("cvs/job-copy.txt").write_text(JOB, encoding="utf-8")
    result = run("cvs", "job.txt")
    assert (result.exit_code, "Take it out of the folder" in result.stderr) == (3, True)


def test_settings_beside_the_papers_are_no_paper(run: Run) -> None:
    Path("cvs/gapcheck.toml").write_text('priority."TIG welding" = "off"\n', encoding="utf-8")
    result = run("cvs", "job.txt")
    assert result.exit_code == 0
    assert f"Kept to your settings in {Path('cvs/gapcheck.toml')}" in result.stderr


def test_an_anonymous_batch_names_nobody(run: Run) -> None:
    Path("cvs/broken.pdf").write_bytes(b"%PDF-1.7\nnothing")
    run("cvs", "job.txt", "--anonymous")
    assert sorted(files()) == ["index.html", "reports/1.html", "reports/3.html"]
    written = b"".join(files().values()).decode()
    assert not re.search(r"Al's|Al Moss|al\.moss|jo\.txt|Jo Reed|Yard Ltd|broken\.pdf", written)


@pytest.mark.parametrize(("form", "suffix"), [("md", "md"), ("json", "json"), ("text", "txt")])
def test_reports_may_have_another_form(run: Run, form: str, suffix: str) -> None:
    assert run("cvs", "job.txt", "--format", form).exit_code == 0
    assert f"reports/jo.txt.{suffix}" in files()


def test_each_may_have_one_sheet(run: Run) -> None:
    assert run("cvs", "job.txt", "--short").exit_code == 0
    assert b'class="short"' in files()["reports/jo.txt.html"]
    assert run("cvs", "job.txt", "--short", "--format", "json", "-o", "other").exit_code == 2
    assert not Path("other").exists()


def test_a_name_cannot_inject_markup(run: Run) -> None:
    Path("cvs/<img src=x>.txt").write_text(CLEAN, encoding="utf-8")
    run("cvs", "job.txt")
    assert "<img" not in index()
    assert 'href="reports/%3Cimg%20src%3Dx%3E.txt.html"' in index()
