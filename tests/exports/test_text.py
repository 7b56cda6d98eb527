"""Plain text, to read or to hear."""

from dataclasses import replace
from pathlib import Path

from cochair.domain.document import Document, Link, Say
from cochair.exports.text import as_text, write_text
from tests.exports.hostile_document import HOSTILE
from tests.exports.sample_document import BUS, MINUTES


def test_each_sentence_is_a_line_and_each_idea_stands_apart() -> None:
    assert as_text(MINUTES).startswith(
        "Not checked yet.\n\nNorth Town Board\nGetting around\nEasy read minutes\n\n"
        "These are the minutes of our meeting.\nMinutes are notes of what people said.\n\n"
    )


def test_labels_and_lists_are_said() -> None:
    said = as_text(MINUTES)
    assert "Who: Ann\nWhat: Write to the bus company about a later 27 bus.\n" in said
    assert "These people came:\n- Sam and Mo\n- Ann\n" in said
    assert "**" not in said
    assert "OpenMoji" not in said


def test_a_checked_paper_does_not_say_that_it_is_not() -> None:
    assert "Not checked yet" not in as_text(replace(MINUTES, checked=True))


def test_an_address_is_written_out_once() -> None:
    both = (
        Link(BUS, (), "Write to Ann", "mailto:ann@northtown.example"),
        Link(BUS, (), "mo@northtown.example", "mailto:mo@northtown.example"),
    )
    said = as_text(Document("T", "S", "B", both, checked=True))
    assert said == "Write to Ann: ann@northtown.example\n\nmo@northtown.example\n"


def test_letters_that_can_not_be_seen_are_left_out() -> None:
    said = as_text(HOSTILE)
    assert not set(said) & set("\x00\x1b\u202e\ufeff\t")
    assert "שלום עולם" in said


def test_the_file_is_utf_8(tmp_path: Path) -> None:
    document = Document("T", "S", "B", (Say(BUS, ("Siân Ŵyn came.",)),), checked=True)
    write_text(document, tmp_path / "minutes.txt")
    assert (tmp_path / "minutes.txt").read_bytes() == "Siân Ŵyn came.\n".encode()
