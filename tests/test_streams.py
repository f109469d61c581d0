"""What is printed where the terminal or the pipe is of an old code page."""

import os
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).parents[1] / "samples" / "nurse"


def test_a_report_goes_whole_into_a_pipe_of_an_old_code_page() -> None:
    command = [
        sys.executable,
        "-m",
        "gapcheck",
        str(SAMPLE / "resume.docx"),
        str(SAMPLE / "job.txt"),
    ]
    done = subprocess.run(
        [*command, "--format", "md", "-o", "-"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    assert "○ **" in done.stdout.decode("utf-8")
