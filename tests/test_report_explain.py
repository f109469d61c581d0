"""One verdict in full, what was not checked, and corrections that the next run keeps to."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import attacks, poisoned
from papers import TODAY
from report_example import maya

from gapcheck.cli import main
from gapcheck.errors import GapcheckError, SettingsError
from gapcheck.lexicon import load_lexicon
from gapcheck.model import Match, Report, Status
from gapcheck.report.as_html import as_html
from gapcheck.report.corrections import BLANK, Correction, correction
from gapcheck.report.explain import explained
from gapcheck.report.unchecked import unchecked
from gapcheck.review import review
from gapcheck.settings import Settings, load_settings
from gapcheck.vocabulary import load_model

RESUME = b"""
# Ada Quill
ada.quill@example.com

## Experience
### Designer, Quince Press
2020 - 2024
- Did the picture polish for 30 catalogues
- Drew icons in Illustrator
"""
JOB = b"""
Designer
Requirements
- Image editing
- Adobe Illustrator
"""


def reviewed(lexicons: tuple[Path, ...] = (), settings: Settings | None = None) -> Report:
    files = ((RESUME, "resume.md"), (JOB, "job.txt"))
    return review(*files, load_lexicon(lexicons), TODAY, settings=settings)


def status_of(report: Report, text: str) -> Status:
    return next(m.status for m in report.matches if m.requirement.text == text)


def correction_of(text: str) -> Correction:
    return correction(next(m for m in reviewed().matches if m.requirement.text == text))


@pytest.mark.parametrize("name", ["Adobe Illustrator", "adobe illustrator", "Illustr"])
def test_a_requirement_is_found_by_its_words(name: str) -> None:
    told = explained(maya(), name, lambda _: "")
    assert "Adobe Illustrator (must-have)" in told
    assert "Redrew 140 packaging icons in Illustrator" in told
    assert "You know Adobe Illustrator and InDesign inside out." in told
    assert "No lexicon has an entry for it" in told


def test_a_requirement_is_found_by_its_number() -> None:
    assert explained(maya(), "1", lambda _: "").startswith("1. ")


def test_what_the_lexicons_know_is_told() -> None:
    assert "    Figma (Graphic design)" in explained(maya(), "Figma", "{} (Graphic design)".format)


def test_an_unknown_requirement_names_the_known_ones() -> None:
    with pytest.raises(GapcheckError, match="zither") as caught:
        explained(maya(), "zither", str)
    assert "Adobe Illustrator" in caught.value.hint


@pytest.mark.parametrize("attack", attacks().values(), ids=attacks().keys())
def test_nothing_steers_the_terminal(attack: str) -> None:
    told = explained(poisoned(maya(), attack), "1", lambda _: "")
    assert [mark for mark in told if ord(mark) < 32 and mark != "\n"] == []


def test_the_command_explains(tmp_path: Path) -> None:
    resume, job = tmp_path / "resume.md", tmp_path / "job.txt"
    resume.write_bytes(RESUME)
    job.write_bytes(JOB)
    done = CliRunner().invoke(main, ["explain", str(resume), str(job), "illustrator"])
    assert done.exit_code == 0
    assert "also called" in done.stdout
    assert '"Adobe Illustrator" = "nice"' in done.stdout
    failed = CliRunner().invoke(main, ["explain", str(resume), str(job), "zither"])
    assert failed.exit_code == 3
    assert "Image editing" in failed.stderr


def test_a_name_of_ones_own_counts_in_the_next_run(tmp_path: Path) -> None:
    assert status_of(reviewed(), "Image editing") != "shown"
    told = correction_of("Image editing")
    assert (told.skill, told.found) == ('"Image editing"', "")
    own = tmp_path / "own.toml"
    line = f'{told.skill} = {{ extends = true, aliases = ["picture polish"] }}'
    own.write_text(f"[skills]\n{line}\n", encoding="utf-8")
    assert status_of(reviewed((own,)), "Image editing") == "shown"
    names = load_lexicon((own,)).skill("Image editing").aliases
    assert set(names) == {*load_lexicon().skill("Image editing").aliases, "picture polish"}


def test_a_guarded_name_counts_no_more_in_the_next_run(tmp_path: Path) -> None:
    told = correction_of("Adobe Illustrator")
    assert told.found == '"Illustrator"'
    own = tmp_path / "own.toml"
    line = f'{told.skill} = {{ extends = true, guarded = [{told.found}], context = ["vector"] }}'
    own.write_text(f"[skills]\n{line}\n", encoding="utf-8")
    assert status_of(reviewed(), "Adobe Illustrator") == "shown"
    assert status_of(reviewed((own,)), "Adobe Illustrator") == "missing"


def test_a_weight_of_ones_own_is_kept_to_and_told() -> None:
    report = reviewed(settings=Settings({"image editing": "nice"}, {"date_gaps": "off"}))
    assert [m.requirement.priority for m in report.matches] == ["nice", "must"]
    told = as_html(report)
    assert (
        "&#34;image editing&#34; = &#34;nice&#34; # read as &#34;must&#34;;"
        " &#34;date_gaps&#34; = &#34;off&#34;"
    ) in told


def test_the_page_names_the_lexicons() -> None:
    assert f"lexicons {load_lexicon().version}" in as_html(reviewed())


def test_the_page_names_the_model() -> None:
    assert len(load_model().version) == 12
    assert f"no lexicon lists {load_model().version}" in as_html(reviewed())


def test_an_own_lexicon_changes_the_name_of_the_lexicons(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[skills]\n"Zither" = {}\n', encoding="utf-8")
    assert load_lexicon((own,)).version != load_lexicon().version


def test_what_was_not_checked_is_told_with_its_reason() -> None:
    report = maya()
    broken = (replace(report.results[0], status="broken"), *report.results[1:])
    told = {part.reason: part.titles for part in unchecked(report.papers, broken)}
    assert told == {
        "references": (),
        "linkedin": (),
        "nothing": ("Referees can be reached", "The posting is still open"),
        "broken": ("The letter names the right company",),
        "links": (),
    }


def test_a_paper_that_is_missing_is_the_reason_for_its_checks() -> None:
    report = maya()
    papers = replace(report.papers, letter=None)
    idle = tuple(replace(r, status="not-applicable", findings=()) for r in report.results)
    told = {part.reason: part.titles for part in unchecked(papers, idle)}
    assert told["letter"] == ()
    assert "The letter names the right company" not in told["nothing"]


def settings_of(folder: Path, text: str) -> Settings:
    file = folder / "gapcheck.toml"
    file.write_text(text, encoding="utf-8-sig")
    return load_settings(file)


@pytest.mark.parametrize(
    "before", ["", "[checks]\ndate_gaps = 'off'\n", "[priority]\nX = 'nice'\n"]
)
def test_lines_are_taken_wherever_they_are_pasted(tmp_path: Path, before: str) -> None:
    told = correction_of("Image editing")
    lines = "\n".join((told.off, told.have.replace(BLANK, "picture polish"), ""))
    settings = settings_of(tmp_path, before + lines)
    assert settings.priority["image editing"] == "off"
    assert settings.have == {"image editing": "picture polish"}


def test_words_of_the_resume_show_what_the_person_says(tmp_path: Path) -> None:
    line = correction_of("Image editing").have.replace(BLANK, "Picture  polish")
    report = reviewed(settings=settings_of(tmp_path, line))
    match = next(m for m in report.matches if m.requirement.text == "Image editing")
    assert match.status == "shown"
    assert "picture polish" in match.evidence[0].quote.text.casefold()
    assert "by your gapcheck.toml that is it" in match.why
    assert report.limits == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('have."Image editing" = "moon walks"', "the résumé does not have these words"),
        ('have."Image editng" = "picture polish"', "the nearest that it asks is “Image editing”"),
    ],
)
def test_words_that_prove_nothing_are_told(tmp_path: Path, line: str, said: str) -> None:
    report = reviewed(settings=settings_of(tmp_path, line))
    assert status_of(report, "Image editing") == status_of(reviewed(), "Image editing")
    assert [said in limit for limit in report.limits] == [True]


def test_words_show_no_years(tmp_path: Path) -> None:
    job = b"Requirements\n- 5 years of image editing\n"
    files = ((RESUME, "resume.md"), (job, "job.txt"))
    before = years_of(review(*files, load_lexicon(), TODAY))
    told = correction(before)
    assert (told.have, told.years) == ("", True)
    settings = settings_of(tmp_path, f'have."{before.requirement.text}" = "picture polish"')
    report = review(*files, load_lexicon(), TODAY, settings=settings)
    assert years_of(report).status == before.status
    assert ["only dates show years" in limit for limit in report.limits] == [True]


def years_of(report: Report) -> Match:
    return next(match for match in report.matches if match.requirement.years)


def test_words_that_say_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="must hold words of your résumé"):
        settings_of(tmp_path, 'have."Figma" = " "')
