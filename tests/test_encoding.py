import pytest

from gapcheck.parsers.encoding import decode, unmarked_utf16

TEXTS = {
    "cp1252": "Hélène Lefèvre – infirmière diplômée, dix années d’expérience à Besançon",
    "cp1250": "Łucja Żak, Kraków. Inżynier budowy; kierownik robót, pięć lat doświadczenia",
    "cp1251": "Анна Петрова, инженер-строитель, десять лет опыта на стройке",
    "cp1253": "Ελένη Παππά, λογίστρια με οκτώ χρόνια εμπειρίας σε ξενοδοχεία",
    "cp932": "山田花子 職務経歴書 営業部にて十年勤務しました",
    "utf-8": "Zoë Núñez – pâtissière",
    "utf-8-sig": "Zoë Núñez – pâtissière",
    "utf-16": "Zoë Núñez – pâtissière",
    "utf-32": "Zoë Núñez – pâtissière",
    "utf-16-le": "Zoe Nunez, pastry cook since 2011 in Leeds",
    "utf-16-be": "Zoe Nunez, pastry cook since 2011 in Leeds",
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_decode(encoding: str) -> None:
    assert decode(TEXTS[encoding].encode(encoding)) == TEXTS[encoding]


@pytest.mark.parametrize("word", ["José", "Núñez £20k", "naïve", "Jürgen Groß, Köln", "it’s – ok"])
def test_short_western_texts_are_western(word: str) -> None:
    assert decode(word.encode("cp1252")) == word


def test_text_torn_within_a_character_stays_utf_8() -> None:
    assert decode("Café Lumière, Orléans é".encode()[:-1]) == "Café Lumière, Orléans \ufffd"


def test_nothing_is_nothing() -> None:
    assert decode(b"") == ""
    assert unmarked_utf16(b"") == ""


def test_every_byte_is_decoded_to_something() -> None:
    assert decode(bytes(range(256)))
