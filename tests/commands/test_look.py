"""Looking minutes over by command: what is found is told with its fix, and finding something is no failure."""

from pathlib import Path

from tests.commands.test_command_line import HEADER, cochair, replay

LINES = (
    "10:00 the meeting starts\n10:01 note: We will utilise the hall.\n10:02 next item\n"
    "10:03 note: Her name is \u5c0f\u660e.\n10:25 the meeting ends\n"
)


def test_each_place_is_told_with_what_is_found_and_what_puts_it_right(tmp_path: Path) -> None:
    assert replay(HEADER + LINES, tmp_path).returncode == 0
    done = cochair("minutes", "--look", data=tmp_path)
    told = done.stdout.decode()
    assert done.returncode == 0 and not done.stderr
    assert told.startswith("There are 3 things to look at:\nThe whole paper\n  Members have not checked this paper.\n")
    assert (
        "Welcome: “We will utilise the hall.”\n  “utilise”: Not everybody knows this word. Plainer: use.\n"
        "  Fix: check the minutes, and write this line again.\n  Such as: We will use the hall.\n" in told
    )
    assert "“Her name is \u5c0f\u660e.”\n  A printed paper can not show these letters: \u5c0f \u660e.\n" in told
    assert "--to html" in told


def test_it_needs_a_meeting_and_does_not_write_a_file(tmp_path: Path) -> None:
    replay(HEADER, tmp_path)
    missing = cochair("minutes", "Nowhere", "--look", data=tmp_path)
    assert missing.returncode == 1 and b"No meeting here is called Nowhere." in missing.stderr
    both = cochair("minutes", "--look", "--out", str(tmp_path / "m.pdf"), data=tmp_path)
    assert both.returncode == 2 and not (tmp_path / "m.pdf").exists()
    assert cochair("minutes", data=tmp_path).returncode == 2


def test_letters_that_no_font_has_are_named_before_the_paper_is_written(tmp_path: Path) -> None:
    replay(HEADER + LINES, tmp_path)
    done = cochair("minutes", "--out", str(tmp_path / "m.pdf"), data=tmp_path)
    told = done.stdout.decode()
    assert "so their names stand there: \u5c0f \u660e. In: “Her name is \u5c0f\u660e.”" in told
    assert told.index("\u5c0f") < told.index("Written: ")
