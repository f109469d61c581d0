import time
import zlib

import pytest
from pdf_writer import deflated, make_pdf, script, stream
from pdfminer.pdftypes import stream_value

from gapcheck.errors import UnreadableError
from gapcheck.parsers.pdf import pages as pdf_pages
from gapcheck.parsers.pdf.limits import STREAM_BYTES, Deadline, inflate
from gapcheck.parsers.pdf.open import open_pdf
from gapcheck.parsers.pdf.reader import read_pdf

FORM = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"
PLAIN = script(["Nurse at St. Brigid Hospital"])


def bomb(layers: int) -> bytes:
    data = zlib.compress(b"0 " * STREAM_BYTES)
    for _ in range(layers - 1):
        data = zlib.compress(data)
    return stream(data, f"/Filter [{'/FlateDecode ' * layers}]")


@pytest.mark.parametrize("layers", [1, 2])
def test_content_that_unpacks_without_end_is_refused(layers: int) -> None:
    with pytest.raises(UnreadableError, match="unreasonable size"):
        read_pdf(make_pdf(PLAIN, extra={300: bomb(layers)}), "bomb.pdf")


def test_forms_within_forms_without_end_are_refused_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Ten forms each paint the next one ten times over: ten thousand million texts.
    levels = {
        800 + level: stream(
            b"/Next Do " * 10 + b"BT /plain 9 Tf (x) Tj ET",
            f"{FORM} /Resources << /XObject << /Next {801 + level} 0 R >> >>",
        )
        for level in range(10)
    }
    levels[810] = stream(b"BT ET", FORM)
    pdf = make_pdf("! /Next Do", extra=levels, resources="/XObject << /Next 800 0 R >>")
    monkeypatch.setattr(pdf_pages, "Deadline", lambda: Deadline(seconds=0.5))
    start = time.monotonic()
    with pytest.raises(UnreadableError, match="longer than"):
        read_pdf(pdf, "bomb.pdf")
    assert time.monotonic() - start < 5


def test_form_that_paints_itself_ends() -> None:
    form = {900: stream(b"/Self Do", f"{FORM} /Resources << /XObject << /Self 900 0 R >> >>")}
    pdf = make_pdf(f"! /Self Do\n{PLAIN}", extra=form, resources="/XObject << /Self 900 0 R >>")
    assert len(read_pdf(pdf, "jane.pdf").lines) == 1


def test_objects_nested_without_end_do_not_break_the_reader() -> None:
    deep = b"[" * 50_000 + b"]" * 50_000
    pdf = make_pdf(PLAIN, extra={900: deep}, page="/Deep 900 0 R")
    assert len(read_pdf(pdf, "jane.pdf").lines) == 1


def test_file_larger_than_any_resume_is_refused() -> None:
    with pytest.raises(UnreadableError, match="larger than"):
        read_pdf(make_pdf(PLAIN) + b" " * 60_000_001, "jane.pdf")


def test_damaged_data_is_unpacked_as_far_as_it_goes() -> None:
    whole = b"Planned the rota of a ward. " * 4000
    packed = zlib.compress(whole)
    torn = packed[: len(packed) // 2] + b"\xff" * 8 + packed[len(packed) // 2 :]
    assert inflate(packed) == whole
    assert inflate(torn)[:1000] == whole[:1000]
    assert inflate(b"nothing of the kind") == b""


def test_streams_with_predictors_are_unpacked() -> None:
    rows = b"".join(b"\x02" + bytes([4] * 4) for _ in range(3))
    attributes = "/DecodeParms << /Predictor 12 /Columns 4 >>"
    pdf = make_pdf(PLAIN, extra={900: deflated(rows, attributes)})
    value = stream_value(open_pdf(pdf, Deadline()).getobj(900))
    assert value.get_data() == bytes([4] * 4 + [8] * 4 + [12] * 4)


def test_time_is_up_after_the_deadline() -> None:
    Deadline(seconds=60).check()
    with pytest.raises(UnreadableError, match="longer than 0 seconds"):
        Deadline(seconds=1e-9).check()
