import pytest

from gapcheck.cues import CueFinder


@pytest.mark.parametrize(
    ("cue", "text", "found"),
    [
        ("right to work", "You have the Right to Work here", "Right to Work"),
        ("a|an big? plus", "SQL is a plus", "a plus"),
        ("a|an big? plus", "SQL is a big plus", "a big plus"),
        ("<num> +? years", "5+ years of it", "5+ years"),
        ("<num> +? years", "at least three years", "three years"),
        ("no ... required", "no prior Java required", "no prior Java required"),
        ("work * hours", "work long hours", "work long hours"),
        ("you'll need", "you’ll need SQL", "you’ll need"),
    ],
)
def test_a_cue_is_found_with_its_place(cue: str, text: str, found: str) -> None:
    (hit,) = CueFinder({"kind": [cue]}).find(text)
    assert (hit.kind, text[hit.start : hit.end]) == ("kind", found)


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("no ... required", "no knowledge of the old Java required"),
        ("plus", "surplus"),
        ("<num> years", "many years"),
    ],
)
def test_a_cue_is_not_found_elsewhere(cue: str, text: str) -> None:
    assert CueFinder({"kind": [cue]}).find(text) == ()


def test_the_longest_way_to_read_a_cue_wins() -> None:
    (hit,) = CueFinder({"years": ["<num> years", "<num> years of? experience?"]}).find(
        "5 years of experience"
    )
    assert hit.end == len("5 years of experience")
