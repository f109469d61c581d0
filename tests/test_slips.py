from itertools import permutations

import pytest

from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, load_lexicon
from gapcheck.matcher.mentions import Mention
from gapcheck.matcher.slips import find_slip
from gapcheck.model import Line
from gapcheck.words import fold, key_of

LOOK_ALIKES = wording("look_alikes")
PAIRS = [pair for group in LOOK_ALIKES["groups"] for pair in permutations(group, 2)]


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def mention(text: str) -> Mention:
    return Mention(Line(text, 1, 1), "experience", None, ())


def slip(name: str, text: str, lexicon: Lexicon) -> str | None:
    found = find_slip([name], [mention(text)], lexicon)
    return found[1].text if found else None


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("Photoshop", "Retouching in Phostoshop", "Phostoshop"),
        ("Kubernetes", "Kubernets clusters", "Kubernets"),
        ("Matillion", "Loads in Matilion", "Matilion"),
        ("Matillion", "Kept a budget of two million", None),
        ("Clojure", "Led the closure of a plant", None),
        ("Talend", "A talented team", None),
        ("Cosmetology", "Read cosmology at night", None),
        ("Git", "Gti", None),
    ],
)
def test_a_slip_is_told_from_a_word(
    name: str, text: str, word: str | None, lexicon: Lexicon
) -> None:
    assert slip(name, text, lexicon) == word


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_look_alikes_are_never_one_another(one: str, other: str, lexicon: Lexicon) -> None:
    assert slip(one, other, lexicon) is None
    owners = [{skill for skill, _ in lexicon.owners(key_of(name))} for name in (one, other)]
    assert owners[0].isdisjoint(owners[1])


@pytest.mark.parametrize("word", LOOK_ALIKES["ordinary"])
def test_an_ordinary_word_is_a_slip_of_nothing(word: str, lexicon: Lexicon) -> None:
    initial = [name for name in lexicon.names if name.startswith(fold(word)[0])]
    assert slip("", word, lexicon) is None
    assert find_slip(initial, [mention(word)], lexicon) is None
