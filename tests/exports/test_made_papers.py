"""Papers from before that may still name somebody."""

from pathlib import Path

from cochair.exports.made_papers import may_name


def test_what_names_somebody_or_can_not_be_read_is_listed(tmp_path: Path) -> None:
    (tmp_path / "slips").mkdir()
    for file, words in (
        ("minutes.txt", "SAM said"),
        ("tom.html", "Tom said"),
        ("slips/sam.pdf", "%PDF"),
        ("a.db", "Sam"),
    ):
        (tmp_path / file).write_text(words)
    assert sorted(may_name(tmp_path, "Sam")) == ["minutes.txt", "sam.pdf"]
    assert may_name(tmp_path / "none", "Sam") == ()
