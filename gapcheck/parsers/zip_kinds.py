"""What a zip file is: documents of many programs are zip files inside."""

import posixpath
from typing import Literal

from gapcheck.errors import UnreadableError, UnsupportedError
from gapcheck.parsers.limits import BROKEN, SMALLER, Archive, open_archive
from gapcheck.parsers.signatures import EXPORT, UNPACK

ODT = b"application/vnd.oasis.opendocument.text"
# What a member of each kind of archive is called, and what that makes the archive.
MEMBERS = (
    ("xl/workbook.xml", "an Excel file"),
    ("xl/workbook.bin", "an Excel file"),
    ("ppt/presentation.xml", "a PowerPoint file"),
    ("Index/Document.iwa", "a Pages, Numbers or Keynote file"),
    ("Index.zip", "a Pages, Numbers or Keynote file"),
    ("index.apxl", "a Keynote file"),
    ("index.xml", "a Pages file"),
    ("META-INF/container.xml", "an e-book (EPUB)"),
    ("META-INF/MANIFEST.MF", "a Java program"),
    ("designmap.xml", "an InDesign file"),
)


def zip_kind(data: bytes, name: str) -> Literal["docx", "odt"]:
    """Return the kind of a zip file; raises UnsupportedError, UnreadableError where damaged."""
    try:
        archive = open_archive(data)
        names = {each.replace("\\", "/") for each in archive.names}
        kind = mimetype(archive)
    except BROKEN as error:
        raise UnreadableError(
            f"{name} is damaged: its end is missing or was changed.",
            "Download or save it again. " + SMALLER,
        ) from error
    if kind.startswith(ODT) and not kind.startswith(ODT + b"-master"):
        return "odt"
    if any(each.startswith("word/") and each.endswith(".xml") for each in names):
        return "docx"
    raise refusal(names, kind, name)


def mimetype(archive: Archive) -> bytes:
    """Return what an archive says of itself, empty where it says nothing."""
    return archive.read("mimetype").strip() if "mimetype" in archive.names else b""


def refusal(names: set[str], kind: bytes, name: str) -> UnsupportedError:
    """Return the refusal of a zip file that is no document gapcheck reads."""
    if b"opendocument" in kind:
        return UnsupportedError(f"{name} is an OpenDocument file, but no text.", EXPORT)
    bases = {posixpath.basename(each) for each in names}
    for member, what in MEMBERS:
        if member in names or ("/" not in member and member in bases):
            return UnsupportedError(f"{name} is {what}.", EXPORT)
    return UnsupportedError(f"{name} is an archive (zip).", UNPACK)
