"""CoChair looks itself over: what works is said, and what does not."""

import subprocess
import sys
from pathlib import Path

import pytest

import cochair
from cochair.commands import self_check, two_laptops
from cochair.commands import words_of_self_check as words
from cochair.commands.whole_pdf import why_not_whole
from tests.test_house_rules import ROOT


@pytest.mark.timeout(300)
def test_everything_works_from_here(tmp_path: Path) -> None:
    """A real meeting in processes of its own: killed, gone on with, searched, printed, spoken, copied and drawn."""
    command = [sys.executable, "-m", "ui", "--self-check", "--out", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    well = [words.WORKS.format(name=name) for name in words.NAMES.values()]
    assert done.stdout.splitlines() == [*well, words.ALL_WORKS.format(version=cochair.__version__)]
    assert {"minutes.pdf", "minutes.docx", "minutes.wav", "screens"} <= {path.name for path in tmp_path.iterdir()}


def test_what_does_not_work_is_said_and_the_rest_is_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> None:
        raise self_check.NotWell("no such thing")

    steps = (("meeting", lambda: None), ("search", fails), ("data", lambda: None))
    monkeypatch.setattr(self_check._Trial, "steps", lambda _: steps)
    options = type("Options", (), {"out": str(tmp_path)})
    assert self_check.run(options()) == 1  # type: ignore[arg-type]
    said = capsys.readouterr().out.splitlines()
    assert said[1] == "Search: it does not work. (NotWell: no such thing)"
    assert said[2] == "The data: it works."
    assert said[3].startswith("Not everything works.")


def test_power_is_lost_in_the_middle_of_the_meeting(tmp_path: Path) -> None:
    """What was answered before is there, and a store that lost some of it is found out."""
    trial = self_check._Trial(tmp_path / "data", tmp_path)
    trial._write_down()
    assert trial._rest.count(b"\n") > 50
    trial._go_on()
    lost = self_check._Trial(tmp_path / "other", tmp_path)
    with pytest.raises(self_check.NotWell):
        lost._do("check")


def test_two_laptops_have_the_same_in_the_end(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each has a locked store of its own, no word lies open in any file, and the room is told of nothing."""
    told: list[object] = []
    monkeypatch.setattr("cochair.together.showing_code.announce", lambda *words, **_: told.append(words))
    self_check._Trial(tmp_path / "data", tmp_path)._two_laptops()
    kept = tmp_path / "laptops"
    stores = [path.relative_to(kept).parts[0] for path in kept.rglob("cochair.db")]
    assert sorted(stores) == ["first", "second"] and not told
    assert not [path for path in kept.rglob("*") if path.is_file() and b"Written on" in path.read_bytes()]


def test_two_laptops_that_do_not_hear_each_other_are_found_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(two_laptops, "PATIENCE", 1.0)
    monkeypatch.setattr("cochair.sync.hosting.Hosting.wrote", lambda _: None)
    with pytest.raises(two_laptops.Apart, match="the lines"):
        self_check._Trial(tmp_path / "data", tmp_path)._two_laptops()


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda data: data[:-100], "no head or no end"),
        (lambda data: data.replace(b"7 0 obj", b"7 0  obj"), "no table of objects"),
        (lambda data: data.replace(b"\n7 0 obj", b"\n8 0 obj"), "object 7 is not in its place"),
        (lambda data: data.replace(b"/FontFile2", b"/FontFile9"), "without /FontFile2"),
    ],
)
def test_a_pdf_that_is_not_whole_is_found_out(broken: object, said: str, tmp_path: Path) -> None:
    from cochair.exports.easy_read_pdf import PROFILES, write_easy_read_pdf
    from tests.exports.sample_document import MINUTES

    write_easy_read_pdf(MINUTES, tmp_path / "paper.pdf", PROFILES["standard"], tmp_path)
    data = (tmp_path / "paper.pdf").read_bytes()
    assert why_not_whole(data) == ""
    assert callable(broken)
    assert why_not_whole(broken(data)) == said


def test_the_version_is_said_at_once() -> None:
    for module in ("ui", "cochair"):
        command = [sys.executable, "-m", module, "--version"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout == f"CoChair {cochair.__version__}\n"
