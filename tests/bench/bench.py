"""Measures what must stay quick: `make bench`. The machine is noisy, so read ratios and minima."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from gapcheck import matcher, parsers  # noqa: E402 - the checkout's own package
from gapcheck.lexicon import find_in_all, load_lexicon  # noqa: E402 - the same
from gapcheck.model import Month  # noqa: E402 - the same
from gapcheck.outline import read_job, read_resume  # noqa: E402 - the same
from gapcheck.report.as_html import as_html  # noqa: E402 - the same
from gapcheck.review import review  # noqa: E402 - the same

SAMPLE = ROOT / "samples" / "graphic-designer"
TODAY = Month(2026, 11)
COLD_RUNS, WARM_RUNS, WORDS = 5, 20, 700


def cold(code: str, *arguments: str) -> float:
    """Return the least wall time in seconds of a fresh process."""
    times = []
    for _ in range(COLD_RUNS):
        start = time.perf_counter()
        command = [sys.executable, "-c", code, *arguments]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return min(times)


def warm(work: Callable[[], object]) -> float:
    """Return the least time in milliseconds of a repeated call."""
    times = []
    for _ in range(WARM_RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def start_up() -> None:
    """Print the cold start of the command beside that of its two heaviest packages."""
    base = cold("import spacy, pdfminer.high_level")
    run = "from gapcheck.cli import main; main()"
    files = (str(SAMPLE / "resume.pdf"), str(SAMPLE / "job.txt"), "--format", "json", "-o", "-")
    whole, empty, helped = cold(run, *files), cold("pass"), cold(run, "--help")
    print(f"import spacy, pdfminer.high_level  {base:6.2f} s")
    print(f"gapcheck resume.pdf job.txt        {whole:6.2f} s  = {whole / base:.2f} times")
    print(f"gapcheck --help                    {helped:6.2f} s  (python alone {empty:.2f} s)")
    load = "import time; from gapcheck.lexicon import load_lexicon; s = time.perf_counter()"
    code = f"{load}; load_lexicon(); print(time.perf_counter() - s)"
    loads = [
        float(
            subprocess.run(
                [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True
            ).stdout
        )
        for _ in range(COLD_RUNS)
    ]
    print(f"load of the lexicons, cold         {min(loads) * 1000:6.1f} ms")


def at_work() -> None:
    """Print the warm times of the floors."""
    lexicon = load_lexicon()
    job_file = (SAMPLE / "job.txt").read_bytes()
    resume_file = (SAMPLE / "resume.pdf").read_bytes()
    posting = parsers.read(job_file, "job.txt")
    texts = [line.text for line in posting.lines]
    share = WORDS / sum(len(text.split()) for text in texts)
    job, resume = read_job(posting, lexicon), read_resume(parsers.read(resume_file, "resume.pdf"))
    report = review((resume_file, "resume.pdf"), (job_file, "job.txt"), lexicon, TODAY)
    rows = {
        f"find all skills in {WORDS} words": warm(lambda: find_in_all(texts, lexicon)) * share,
        f"read a posting of {WORDS} words": warm(lambda: read_job(posting, lexicon)) * share,
        "read the résumé (PDF, one page)": warm(lambda: parsers.read(resume_file, "resume.pdf")),
        "match a pair": warm(lambda: matcher.match(job, resume, lexicon, TODAY)),
        "render the page": warm(lambda: as_html(report)),
    }
    for name, milliseconds in rows.items():
        print(f"{name:34} {milliseconds:6.1f} ms")


if __name__ == "__main__":
    start_up()
    at_work()
