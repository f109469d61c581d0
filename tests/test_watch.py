import re
import time
from contextlib import suppress

import pytest
from pdf_writer import make_pdf, mapped_font, script

from gapcheck import parsers
from gapcheck.errors import UnreadableError
from gapcheck.parsers import watch
from gapcheck.parsers.watch import peak_memory, watched


def test_answer_is_passed_on() -> None:
    assert watched(lambda: 7) == 7


def test_errors_are_passed_on() -> None:
    with pytest.raises(ZeroDivisionError):
        watched(lambda: 1 // 0)


def test_loop_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def run() -> None:
        while True:
            with suppress(Exception):  # as a careless library would
                sum(range(1000))

    monkeypatch.setattr(watch, "SECONDS", -0.8)
    with pytest.raises(UnreadableError, match="too much time or memory"):
        watched(run)


def test_a_search_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECONDS", -1.0)
    begin = time.monotonic()
    with pytest.raises(UnreadableError, match="too much time or memory"):
        watched(lambda: re.fullmatch("(?:a|a)*b", "a" * 40))
    assert time.monotonic() - begin < 5


def test_memory_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    if not peak_memory():
        pytest.skip("this system does not tell how much memory is used")
    monkeypatch.setattr(watch, "MEMORY_BYTES", 30_000_000)
    hoard: list[bytes] = []

    def run() -> None:
        while len(hoard) < 2000:
            hoard.append(bytes([7]) * 1_000_000)
            time.sleep(0.001)

    with pytest.raises(UnreadableError, match="too much time or memory"):
        watched(run)
    assert len(hoard) < 2000


def test_font_with_a_range_of_four_thousand_million_letters_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    font = mapped_font({0x41: "N"}).replace(
        "endcmap", "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap"
    )
    monkeypatch.setattr(watch, "SECONDS", -0.5)
    start = time.monotonic()
    with pytest.raises(UnreadableError, match="too much time or memory"):
        parsers.read(
            make_pdf(script(["Nurse"]) + "\n50 200 10 odd A", fonts={"odd": font}), "a.pdf"
        )
    assert time.monotonic() - start < 5


def test_waiting_takes_no_time_of_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECONDS", -0.7)
    assert watched(lambda: time.sleep(0.6)) is None  # type: ignore[func-returns-value]
