"""PDF: from the bytes of a file to its lines in reading order."""

from gapcheck.model import Document


def read_pdf(data: bytes, name: str) -> Document:
    """Return the document in a PDF file; raises UnreadableError with the way out."""
    from gapcheck.parsers.pdf.story import read  # noqa: PLC0415 - --help must not pay for pdfminer

    return read(data, name)
