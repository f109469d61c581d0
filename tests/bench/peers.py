"""Measures how well and how fast files are read, beside other readers: `make bench`.

Needs the labelled documents in ../shared/eval/parse, which are not part of the project, and the
extra `[bench]` for the peers; those that are not installed are left out.
"""

import io
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from gapcheck import parsers  # noqa: E402 - the checkout's own package

LABELLED = ROOT.parent / "shared" / "eval" / "parse"
SAMPLES = sorted((ROOT / "samples").glob("*/resume.*"))
RUNS = 2
LEAST_SPEED, MOST_SECONDS, MOST_MEGABYTES = 0.8, 10.0, 200.0

Reader = Callable[[Path], str]


def gapcheck(file: Path) -> str:
    """Return what gapcheck reads."""
    return parsers.read(file.read_bytes(), file.name).text


def pdfminer(file: Path) -> str:
    """Return what pdfminer.six's own extract_text reads."""
    return str(import_module("pdfminer.high_level").extract_text(file))


def pypdf(file: Path) -> str:
    """Return what pypdf reads."""
    return "\n".join(page.extract_text() for page in import_module("pypdf").PdfReader(file).pages)


def pypdfium2(file: Path) -> str:
    """Return what pypdfium2 reads."""
    document = import_module("pypdfium2").PdfDocument(file)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def pymupdf(file: Path) -> str:
    """Return what PyMuPDF reads."""
    return "\n".join(page.get_text() for page in import_module("pymupdf").open(file))


def pdftotext(file: Path) -> str:
    """Return what poppler's pdftotext reads."""
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")


def docx2txt(file: Path) -> str:
    """Return what docx2txt reads."""
    return str(import_module("docx2txt").process(file))


def docx2python(file: Path) -> str:
    """Return what docx2python reads."""
    return str(import_module("docx2python").docx2python(file).text)


def mammoth(file: Path) -> str:
    """Return what mammoth reads."""
    return str(import_module("mammoth").extract_raw_text(io.BytesIO(file.read_bytes())).value)


PEERS: dict[str, tuple[Reader, ...]] = {
    "pdf": (gapcheck, pdfminer, pypdf, pypdfium2, pymupdf, pdftotext),
    "twin": (gapcheck, pdfminer, pypdf, pypdfium2, pymupdf, pdftotext),
    "docx": (gapcheck, docx2txt, docx2python, mammoth),
}


def is_there(reader: Reader) -> bool:
    """Return whether a reader can be run here."""
    name = reader.__name__
    return bool(find_spec(name) or shutil.which(name))


def compare(kind: str, files: dict[str, Path], folder: Path) -> dict[str, dict[str, float]]:
    """Print the scores of all readers; return the least seconds of each for each file."""
    readers = [reader for reader in PEERS[kind] if is_there(reader)]
    times: dict[str, dict[str, float]] = {reader.__name__: {} for reader in readers}
    for _ in range(RUNS):
        for name, file in files.items():
            for reader in readers:
                begin = time.perf_counter()
                text = reader(file)
                spent = time.perf_counter() - begin
                known = times[reader.__name__].get(name, spent)
                times[reader.__name__][name] = min(known, spent)
                out = folder / kind / reader.__name__ / f"{name}.txt"
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_text(text, encoding="utf-8")
    outs = [str(folder / kind / reader.__name__) for reader in readers]
    command = [sys.executable, str(LABELLED / "score.py"), *outs, "--kind", kind]
    print(f"\n{kind}\n{subprocess.run(command, check=True, capture_output=True, text=True).stdout}")
    return times


def speed(times: dict[str, dict[str, float]], pages: dict[str, int]) -> None:
    """Print the pages a second beside those of plain extract_text, and the slowest file."""
    for name, spent in times.items():
        rate = sum(pages.values()) / sum(spent.values())
        print(f"{name:12} {rate:7.1f} pages/s")
    share = sum(times["pdfminer"].values()) / sum(times["gapcheck"].values())
    slowest = max(times["gapcheck"], key=lambda name: times["gapcheck"][name])
    seconds = times["gapcheck"][slowest]
    print(f"gapcheck is {share:.2f} times as fast as extract_text (at least {LEAST_SPEED})")
    print(f"slowest file: {slowest}, {seconds:.2f} s (at most {MOST_SECONDS:.0f})")


def memory() -> None:
    """Print the most memory that a process needs that reads one of the samples."""
    code = "import sys; from gapcheck.cli import main; main()"
    for file in SAMPLES:
        command = [sys.executable, "-c", code, "text", str(file)]
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    megabytes = peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    print(f"peak memory on the samples: {megabytes:.0f} MB (at most {MOST_MEGABYTES:.0f})")


def main() -> None:
    """Run all comparisons, where there are documents to compare on."""
    memory()
    if not LABELLED.is_dir():
        print(f"No labelled documents in {LABELLED}: no comparison with other readers.")
        return
    index = json.loads((LABELLED / "truth" / "index.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for kind in PEERS:
            files = {d["id"]: LABELLED / d["file"] for d in index if d["kind"] == kind}
            times = compare(kind, files, Path(folder))
            if kind == "pdf":
                read = {name: parsers.read(f.read_bytes(), f.name) for name, f in files.items()}
                speed(times, {name: document.pages for name, document in read.items()})


if __name__ == "__main__":
    main()
