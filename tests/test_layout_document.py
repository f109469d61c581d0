from notation import noted
from typeset import page

from gapcheck.parsers.layout.document import Sheet, lay_out

HEAD = "50 30 9 plain Jane Roe, 555-0101\n"


def sheet(script: str, turned: str = "") -> Sheet:
    return Sheet(tuple(page(script)), tuple(page(turned)), 595, 842)


def test_document_comes_with_headers_first_and_footers_last() -> None:
    foot = "\n50 820 9 plain example.org"
    found = lay_out(
        [
            sheet(HEAD + "50 100 10 plain Nurse in Leeds" + foot),
            sheet(HEAD + "50 100 10 plain Midwife in Cork" + foot),
        ]
    )
    assert noted(found.lines).splitlines() == [
        "[header] Jane Roe, 555-0101", "Nurse in Leeds", "Midwife in Cork", "[footer] example.org",
    ]  # fmt: skip
    assert [line.number for line in found.lines] == [1, 2, 3, 4]
    assert [line.page for line in found.lines] == [1, 1, 2, 1]
    assert found.columned == ()


def test_line_tells_how_it_is_set() -> None:
    script = "50 60 14 bold Skills\n60 80 10 plain • Rotas\n50 94 10 plain Records of a ward"
    heading, item, _ = lay_out([sheet(script)]).lines
    assert (heading.size, heading.bold, heading.heading, heading.indent) == (14, True, True, 0)
    assert (item.text, item.size, item.bullet, item.indent) == ("Rotas", 10, True, 10)


def test_gap_that_only_justifies_a_line_is_a_blank() -> None:
    script = """
50 60 10 plain Design
98 60 10 plain software
156 60 10 plain and
50 74 10 plain lead the work
"""
    (line,) = lay_out([Sheet(tuple(page(script)), (), 221, 842)]).lines
    assert line.text == "Design software and lead the work"


def test_turned_text_comes_last() -> None:
    found = lay_out([sheet("50 60 10 plain Nurse in Leeds", "10 10 10 plain Draft")])
    assert [line.text for line in found.lines] == ["Nurse in Leeds", "Draft"]
