"""Names of files that every system takes."""

import pytest

from cochair.exports.file_names import own_name, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Getting around", "getting-around"),
        ("../../etc/passwd", "etc-passwd"),
        ('C:\\x|y?*<>"', "c-x-y"),
        ("Siân Ŵyn", "siân-ŵyn"),
        ("Олена", "олена"),
        ("מרים \u202eabc", "מרים-abc"),
        (" . ", ""),
        ("😀", ""),
        ("\x00\n", ""),
        ("__a__", "a"),
        ("CON", "con-"),
        ("Lpt1", "lpt1-"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_name_is_safe(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_taken_name_gets_a_number() -> None:
    assert own_name("Sam", "person", []) == "sam"
    assert own_name("Sam", "person", ["sam", "sam-2"]) == "sam-3"
    assert own_name("😀", "person", []) == "person"
    assert own_name("😀", "person", ["person"]) == "person-2"
