"""The formats that are refused, by the bytes they begin with, and the way out of each."""

from gapcheck.errors import UnreadableError, UnsupportedError

EXPORT = "Open it in the program it was made with and save it as PDF or DOCX."
UNPACK = "Unpack it and give the résumé or posting itself."
TEXT_NEEDED = (
    "gapcheck reads text, not pictures: export a PDF from the program the document was written in, "
    "or have a text recognition program make one."
)
# What, the way out, where in the file it shows, and the bytes that show it.
REFUSED = (
    ("a picture (PNG)", TEXT_NEEDED, 0, b"\x89PNG\r\n"),
    ("a picture (JPEG)", TEXT_NEEDED, 0, b"\xff\xd8\xff"),
    ("a picture (GIF)", TEXT_NEEDED, 0, b"GIF8"),
    ("a picture (TIFF)", TEXT_NEEDED, 0, b"II*\x00"),
    ("a picture (TIFF)", TEXT_NEEDED, 0, b"MM\x00*"),
    ("a picture (WebP)", TEXT_NEEDED, 8, b"WEBPVP8"),
    ("a picture (HEIC)", TEXT_NEEDED, 4, b"ftyphei"),
    ("a picture (HEIC)", TEXT_NEEDED, 4, b"ftypmif1"),
    ("a picture (AVIF)", TEXT_NEEDED, 4, b"ftypavif"),
    ("a picture (Photoshop)", TEXT_NEEDED, 0, b"8BPS"),
    ("an archive (gzip)", UNPACK, 0, b"\x1f\x8b"),
    ("an archive (bzip2)", UNPACK, 0, b"BZh"),
    ("an archive (xz)", UNPACK, 0, b"\xfd7zXZ"),
    ("an archive (7-Zip)", UNPACK, 0, b"7z\xbc\xaf\x27\x1c"),
    ("an archive (RAR)", UNPACK, 0, b"Rar!\x1a"),
    ("an archive (zstd)", UNPACK, 0, b"\x28\xb5\x2f\xfd"),
    ("an archive (tar)", UNPACK, 257, b"ustar"),
    ("a program", "Give the résumé or posting itself.", 0, b"MZ"),
    ("a program", "Give the résumé or posting itself.", 0, b"\x7fELF"),
    ("a program", "Give the résumé or posting itself.", 0, b"\xca\xfe\xba\xbe"),
    ("a program", "Give the résumé or posting itself.", 0, b"\xcf\xfa\xed\xfe"),
    ("a PostScript file", "Convert it to PDF.", 0, b"%!PS"),
    ("an InDesign file", EXPORT, 0, b"\x06\x06\xed\xf5\xd8\x1d\x46\xe5"),
    ("a WordPerfect file", EXPORT, 0, b"\xffWPC"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names of the streams in an OLE file, as the directory spells them.
ENCRYPTED, WORD_97, EXCEL_97, SLIDES_97 = (
    name.encode("utf-16-le")
    for name in ("EncryptedPackage", "WordDocument", "Workbook", "PowerPoint Document")
)


def refuse_known(data: bytes, name: str) -> None:
    """Return nothing; raise UnsupportedError where the file begins like one not read."""
    for what, way_out, offset, start in REFUSED:
        if data.startswith(start, offset) and (start != b"MZ" or b"\0" in data[:512]):
            raise UnsupportedError(f"{name} is {what}.", way_out)
    if data.startswith(OLE):
        raise old_office(data, name)


def old_office(data: bytes, name: str) -> UnsupportedError:
    """Return the refusal of a file in the format of Office 97, or of an encrypted one."""
    if ENCRYPTED in data:
        return UnsupportedError(
            f"{name} is protected with a password.", "Save it without a password and try again."
        )
    if WORD_97 in data:
        return UnsupportedError(
            f"{name} is in the old Word format (.doc).", "Save it as DOCX or PDF in Word."
        )
    kinds = ((EXCEL_97, "an Excel file"), (SLIDES_97, "a PowerPoint file"))
    what = next((kind for stream, kind in kinds if stream in data), "in an old Office format")
    return UnsupportedError(f"{name} is {what}.", EXPORT)


def refuse_empty(data: bytes, name: str) -> None:
    """Return nothing; raise UnreadableError where the file holds nothing."""
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise UnreadableError(f"{name} is empty.", "Check that the right file was chosen.")
