import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_wheel_holds_the_data(tmp_path: Path) -> None:
    code = f"from hatchling.build import build_wheel; print(build_wheel({str(tmp_path)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    names = zipfile.ZipFile(tmp_path / done.stdout.split()[-1]).namelist()
    for wanted in (
        "gapcheck/py.typed",
        "gapcheck/templates/why.toml",
        "gapcheck/templates/report.html.jinja",
        "gapcheck/skill_lexicons/soft.toml",
        "gapcheck/skill_lexicons/wording/posting_cues.toml",
        "gapcheck/skill_lexicons/open_vocabulary/weights.json.gz",
        "gapcheck/skill_lexicons/open_vocabulary/NOTICE.md",
    ):
        assert wanted in names
    assert not any(name.startswith(("tests", "samples")) for name in names)
