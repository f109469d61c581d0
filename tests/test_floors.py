import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_imports_go_one_way() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command; lint_imports_command()",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_no_module_grows_too_big() -> None:
    sizes = {
        path: len(path.read_text(encoding="utf-8").splitlines())
        for path in ROOT.glob("gapcheck/**/*.py")
    }
    assert {str(path.relative_to(ROOT)): size for path, size in sizes.items() if size > 200} == {}
