import subprocess
import sys

HEAVY = ("spacy", "pdfminer", "docx", "jinja2", "lxml", "rich", "rapidfuzz", "numpy")


def test_help_pulls_in_nothing_heavy() -> None:
    code = (
        "import sys, gapcheck.cli; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(HEAVY).isdisjoint(done.stdout.split())
