"""Small Word files made of raw XML, so that an example shows the very markup it is about."""

import io
import zipfile
from collections.abc import Mapping

SCHEMAS = "http://schemas.openxmlformats.org"
OFFICE = f"{SCHEMAS}/officeDocument/2006/relationships"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": f"{SCHEMAS}/wordprocessingml/2006/main",
        "r": OFFICE,
        "mc": f"{SCHEMAS}/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "a": f"{SCHEMAS}/drawingml/2006/main",
        "m": f"{SCHEMAS}/officeDocument/2006/math",
    }.items()
)
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_TYPE = f"{WORD_TYPE}.document.main+xml"
ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "settings": "settings",
    "header1": "hdr",
    "header2": "hdr",
    "footer1": "ftr",
    "footnotes": "footnotes",
}
CORE = (
    f'<cp:coreProperties xmlns:cp="{SCHEMAS}/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Résumé of Ada</dc:title>'
    "</cp:coreProperties>"
)
APP = (
    f'<Properties xmlns="{SCHEMAS}/officeDocument/2006/extended-properties">'
    "<Application>Writer</Application><AppVersion>7.1</AppVersion></Properties>"
)


def word_file(
    body: str,
    parts: Mapping[str, str] | None = None,
    links: Mapping[str, str] | None = None,
    main_type: str = MAIN_TYPE,
    lost: tuple[str, ...] = (),
) -> bytes:
    """Return a DOCX file with a body, further parts by name and link targets by id.

    `lost` names parts that it speaks of but does not hold.
    """
    given = dict(parts or {})
    files = {
        "[Content_Types].xml": content_types(given, main_type),
        "_rels/.rels": relationships(
            [
                ("officeDocument", "word/document.xml"),
                ("extended-properties", "docProps/app.xml"),
                ("core", "docProps/core.xml"),
            ]
        ),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relationships(
            [
                *((name.rstrip("12"), f"{name}.xml") for name in given),
                *(("image", name) for name in lost),
            ],
            links,
        ),
        "docProps/app.xml": APP,
        "docProps/core.xml": CORE,
    }
    for name, content in given.items():
        root = ROOTS[name]
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip file with some members."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(zipfile.ZipInfo(name), content)
    return data.getvalue()


def content_types(parts: Mapping[str, str], main_type: str) -> str:
    """Return what tells the types of the parts."""
    overrides = {"word/document.xml": main_type} | {
        f"word/{name}.xml": f"{WORD_TYPE}.{name.rstrip('12')}+xml" for name in parts
    }
    listed = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'<Types xmlns="{SCHEMAS}/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{listed}</Types>"
    )


def relationships(parts: list[tuple[str, str]], links: Mapping[str, str] | None = None) -> str:
    """Return a relationships part: ids are the targets' names without their suffix."""
    inner = "".join(
        f'<Relationship Id="{target.rpartition("/")[2].removesuffix(".xml")}" '
        f'Type="{type_of(kind)}" Target="{target}"/>'
        for kind, target in parts
    )
    outer = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/hyperlink" Target="{target}" '
        'TargetMode="External"/>'
        for name, target in (links or {}).items()
    )
    space = f"{SCHEMAS}/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inner}{outer}</Relationships>'


def type_of(kind: str) -> str:
    """Return the full name of a kind of relationship."""
    if kind == "core":
        return f"{SCHEMAS}/package/2006/relationships/metadata/core-properties"
    return f"{OFFICE}/{kind}"
