"""Small PDFs for the tests, written object by object."""

import zlib
from collections.abc import Mapping, Sequence

WIDTH, HEIGHT = 595, 842
HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
FONTS = {
    "plain": HELVETICA.format("Helvetica"),
    "bold": HELVETICA.format("Helvetica-Bold"),
    "times": HELVETICA.format("Times-Roman"),
    "symbol": "<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Wingdings-Regular >>",
}


def stream(data: bytes, attributes: str = "") -> bytes:
    """Return the body of a stream object."""
    head = f"<< /Length {len(data)} {attributes} >>\nstream\n".encode()
    return head + data + b"\nendstream"


def deflated(data: bytes, attributes: str = "") -> bytes:
    """Return the body of a compressed stream object."""
    return stream(zlib.compress(data), f"/Filter /FlateDecode {attributes}")


def mapped_font(letters: Mapping[int, str], name: str = "Custom", width: int = 500) -> str:
    """Return a font whose codes say what `letters` tell, as the fonts dictionary needs it."""
    pairs = "".join(
        f"<{code:02x}> <{text.encode('utf-16-be').hex()}>" for code, text in letters.items()
    )
    cmap = f"begincmap {len(letters)} beginbfchar {pairs} endbfchar endcmap"
    widths = " ".join([str(width)] * 256)
    return (
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 0 /Widths [{widths}]"
        f" /FontDescriptor << /FontName /{name} /Flags 4 >> /ToUnicode #{cmap}# >>"
    )


def operators(script: str) -> str:
    """Return the operators that paint a page script.

    A row "x y size font text" writes text with y counted from the top of the page; a row that
    begins with "!" holds operators as they are.
    """
    return "\n".join(
        row.strip()[1:] if row.strip().startswith("!") else written(*row.split(maxsplit=4))
        for row in script.splitlines()
        if row.strip()
    )


def written(x: str, y: str, size: str, font: str, text: str) -> str:
    """Return the operators that write one text."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {HEIGHT - float(y):g} Td ({escaped}) Tj ET"


def make_pdf(  # noqa: PLR0913 - a PDF has that many parts
    *pages: str,
    fonts: Mapping[str, str] | None = None,
    extra: Mapping[int, bytes] | None = None,
    page: str = "",
    resources: str = "",
    catalog: str = "",
    trailer: str = "",
) -> bytes:
    """Return a PDF with one page for each script; `extra` objects have numbers of their own."""
    found: dict[int, bytes] = {}
    named = []
    for number, (name, font) in enumerate({**FONTS, **(fonts or {})}.items(), 10):
        body, _, rest = font.partition("#")
        cmap, _, tail = rest.partition("#")
        if cmap:
            found[number + 100] = stream(cmap.encode())
            body = f"{body}{number + 100} 0 R{tail}"
        found[number] = body.encode()
        named.append(f"/{name} {number} 0 R")
    for index, script in enumerate(pages):
        found[300 + 2 * index] = stream(operators(script).encode("cp1252"))
        found[301 + 2 * index] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] {page}"
            f" /Contents {300 + 2 * index} 0 R"
            f" /Resources << /Font << {' '.join(named)} >> {resources} >> >>"
        ).encode()
    kids = " ".join(f"{301 + 2 * index} 0 R" for index in range(len(pages)))
    found[1] = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    found[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    return assembled({**found, **(extra or {})}, trailer)


def assembled(objects: Mapping[int, bytes], trailer: str = "") -> bytes:
    """Return a PDF file of numbered objects, 1 being the catalog."""
    data = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start, size = len(data), max(objects) + 1
    rows = "".join(row(places.get(number)) for number in range(size))
    data += f"xref\n0 {size}\n{rows}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n".encode()
    return bytes(data) + f"startxref\n{start}\n%%EOF\n".encode()


def row(place: int | None) -> str:
    """Return one row of the cross-reference table."""
    return "0000000000 65535 f \n" if place is None else f"{place:010d} 00000 n \n"


def script(rows: Sequence[str], x: int = 50, y: int = 60, step: int = 14) -> str:
    """Return a page script that writes plain rows one below the other."""
    return "\n".join(f"{x} {y + step * index} 10 plain {text}" for index, text in enumerate(rows))
