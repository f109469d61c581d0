"""What kind of file some bytes are: told by content, never by the suffix alone."""

import json
import re
from typing import Literal

from gapcheck.errors import UnsupportedError
from gapcheck.parsers.encoding import decode, unmarked_utf16
from gapcheck.parsers.markdown import is_markdown
from gapcheck.parsers.signatures import refuse_empty, refuse_known
from gapcheck.parsers.zip_kinds import zip_kind

Kind = Literal[
    "pdf", "docx", "odt", "flat-odt", "rtf", "web-archive", "html", "europass", "json-resume",
    "posting-data", "markdown", "text",
]  # fmt: skip
HEAD = 4096
PDF_HEAD = 1024
ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
SAMPLE = 50_000
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
MOST_CONTROLS = 0.02
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
ROOT = re.compile(
    r"(?>\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\])?\s*>)*+<([\w:.-]+)",
    re.DOTALL | re.IGNORECASE,
)
HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|ul|ol|table|span|br|script|article"
    r"|section)\b",
    re.IGNORECASE,
)
END_TAG = re.compile(r"</(?:p|div|li|ul|ol|span|strong|b|td|tr|h[1-6])>", re.IGNORECASE)
MANY_TAGS = 3
WEB_ARCHIVE = re.compile(
    r"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*+)*?content-type: *(?:multipart/|text/)", re.IGNORECASE
)
EUROPASS_ROOTS = ("Candidate", "SkillsPassport", "LearnerInfo", "europass")
RESUME_KEYS = {"basics", "work", "education", "skills", "volunteer", "projects"}


def kind_of(data: bytes, name: str) -> Kind:
    """Return the kind of a file; raises UnsupportedError, or UnreadableError for an empty one."""
    refuse_empty(data, name)
    if b"%PDF-" in data[:PDF_HEAD]:
        return "pdf"
    refuse_known(data, name)
    if data.startswith(ZIP_MARKS):
        return zip_kind(data, name)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"
    head = decode(data[:HEAD])
    refuse_binary(data, head, name)
    return text_kind(data, head.lstrip("\ufeff \t\r\n"), name)


def refuse_binary(data: bytes, head: str, name: str) -> None:
    """Return nothing; raise UnsupportedError where the bytes are no text in any encoding."""
    wide = unmarked_utf16(data) or data.startswith(UTF16_MARKS)
    if (b"\0" in data[:HEAD] and not wide) or len(CONTROL.findall(head)) > MOST_CONTROLS * len(
        head
    ):
        raise UnsupportedError(
            f"{name} is in a format that gapcheck does not know.",
            "Save it as PDF, DOCX or plain text.",
        )


def text_kind(data: bytes, head: str, name: str) -> Kind:
    """Return the kind of a file that is text, by its first characters."""
    if head.startswith(("{", "[")) and (found := json_kind(data, name)):
        return found
    if head.startswith("<") and (found := markup_kind(head, name)):
        return found
    if WEB_ARCHIVE.match(head.replace("\r\n", "\n")):
        return "web-archive"
    if head.startswith(("\\documentclass", "%!TEX")) or "\\begin{document}" in head:
        raise UnsupportedError(f"{name} is LaTeX source.", "Give the PDF that LaTeX makes of it.")
    return written_kind(decode(data[:SAMPLE]), name)


def written_kind(text: str, name: str) -> Kind:
    """Return whether a text is Markdown, a piece of HTML or just text."""
    if name.lower().endswith((".md", ".markdown")):
        return "markdown"
    if len(END_TAG.findall(text)) >= MANY_TAGS:
        return "html"
    return "markdown" if is_markdown(text) else "text"


def markup_kind(head: str, name: str) -> Kind | None:
    """Return the kind of a file that begins with a tag, None where the tag says nothing."""
    root = ROOT.match(head)
    tag = root[1].rpartition(":")[2] if root else ""
    if tag in EUROPASS_ROOTS:
        return "europass"
    if tag == "document" and "opendocument" in head:
        return "flat-odt"
    if tag == "svg":
        raise UnsupportedError(f"{name} is a picture (SVG).", "Export it as PDF with its text.")
    if HTML.search(head):
        return "html"
    if head.startswith("<?xml"):
        raise UnsupportedError(
            f"{name} is XML of a kind that gapcheck does not know.",
            "Save it as PDF, DOCX or plain text; of XML only Europass is read.",
        )
    return None


def json_kind(data: bytes, name: str) -> Kind | None:
    """Return the kind of a JSON file, None where it is not JSON after all."""
    try:
        content = json.loads(decode(data))
    except (ValueError, RecursionError):
        return None
    if isinstance(content, dict) and RESUME_KEYS & content.keys():
        return "json-resume"
    if '"JobPosting"' in decode(data):
        return "posting-data"
    raise UnsupportedError(
        f"{name} is JSON of a kind that gapcheck does not know.",
        "Of JSON, JSON Resume and schema.org job postings are read.",
    )
