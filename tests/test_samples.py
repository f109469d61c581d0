"""The golden reports of the samples; `--update` rewrites them."""

from pathlib import Path

import pytest
from papers import TODAY, lexicon

from gapcheck.report.as_markdown import as_markdown
from gapcheck.review import review

SAMPLES = Path(__file__).parents[1] / "samples"
ACTUAL = Path(__file__).parent / "actual"
CASES = sorted(path.name for path in SAMPLES.iterdir() if path.is_dir())


def file_of(case: str, stem: str) -> tuple[bytes, str] | None:
    found = next(SAMPLES.joinpath(case).glob(f"{stem}.*"), None)
    return (found.read_bytes(), found.name) if found else None


@pytest.mark.parametrize("case", CASES)
def test_the_report_is_as_it_was(case: str, request: pytest.FixtureRequest) -> None:
    resume, job = file_of(case, "resume"), file_of(case, "job")
    assert resume is not None
    assert job is not None
    written = as_markdown(review(resume, job, lexicon(), TODAY, letter=file_of(case, "letter")))
    golden = SAMPLES / case / "report.md"
    if request.config.getoption("--update"):
        golden.write_text(written, encoding="utf-8", newline="\n")
    ACTUAL.mkdir(exist_ok=True)
    (ACTUAL / f"{case}.md").write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8"), (
        f"see tests/actual/{case}.md; --update accepts it"
    )


def test_there_are_enough_samples() -> None:
    assert len(CASES) >= 3
