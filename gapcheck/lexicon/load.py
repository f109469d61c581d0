"""Loading the lexicons: compiled once, then read from a cache that cannot be stale."""

import hashlib
import marshal
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from gapcheck import __version__
from gapcheck.data import data_dir
from gapcheck.lexicon.index import Lexicon

KEPT = 4


def lexicon_files(extra: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Return the files that make up the lexicon: shipped, the user's own, then `extra`."""
    own = Path(click.get_app_dir("gapcheck")) / "lexicons"
    return (*sorted(data_dir("skill_lexicons").glob("*.toml")), *sorted(own.glob("*.toml")), *extra)


def load_lexicon(extra: Sequence[Path] = ()) -> Lexicon:
    """Return the lexicon of all files; raise LexiconError naming file and line.

    The compiled form is kept under a name made from the contents of every file and of the
    compiling code, so a change of either leads to another name.
    """
    files = lexicon_files(extra)
    cache = cache_file(files)
    try:
        compiled = marshal.loads(cache.read_bytes())  # noqa: S302 - data we wrote ourselves; it runs no code
    except (OSError, ValueError, EOFError, TypeError):
        compiled = compile_files(files)
        keep(cache, compiled)
    return Lexicon(**compiled, version=version_of(files))


def version_of(files: Sequence[Path]) -> str:
    """Return a short name for the contents of `files`, the same on every machine."""
    digest = hashlib.blake2b(digest_size=6)
    for file in files:
        digest.update(file.read_bytes() if file.is_file() else b"")
    return digest.hexdigest()


def compile_files(files: Sequence[Path]) -> dict[str, Any]:
    """Return the compiled form of `files`; raise LexiconError."""
    from gapcheck.lexicon.compile import compile_entries  # noqa: PLC0415 - needs spaCy, rarely run
    from gapcheck.lexicon.entries import read_entries  # noqa: PLC0415 - the same

    return compile_entries(entry for file in files for entry in read_entries(file))


def cache_file(files: Sequence[Path]) -> Path:
    """Return where the compiled form of exactly these contents is kept."""
    digest = hashlib.blake2b(f"{__version__} {sys.version}".encode())
    package = Path(__file__).parent
    for file in (
        package / "compile.py",
        package / "entries.py",
        package.parent / "words.py",
        *files,
    ):
        digest.update(file.read_bytes() if file.is_file() else b"")
        digest.update(str(file.name).encode() + b"\0")
    return cache_folder() / f"lexicon-{digest.hexdigest()[:32]}.bin"


def cache_folder() -> Path:
    """Return the folder for what can be made again at any time."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "gapcheck" / "cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gapcheck"


def keep(cache: Path, compiled: dict[str, Any]) -> None:
    """Write `compiled` to `cache` and drop all but the newest; a folder that refuses is no error.

    A few are kept for those who go back and forth between lexicons of their own.
    """
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        older = sorted(cache.parent.glob("lexicon-*.bin"), key=lambda file: file.stat().st_mtime)
        for old in older[: 1 - KEPT]:
            old.unlink(missing_ok=True)
        draft = cache.with_suffix(f".{os.getpid()}")
        draft.write_bytes(marshal.dumps(compiled))
        draft.replace(cache)
    except OSError:
        return
