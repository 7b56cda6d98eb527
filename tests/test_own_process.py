"""CoChair starts itself, from Python and from an installed program."""

import subprocess
import sys
from pathlib import Path

import pytest

from cochair import own_process
from cochair.own_process import AS_PART, PARTS
from cochair.own_process import own_process as command_of
from cochair.storage.folders import BESIDE, beside_program, data_folder
from installer import start
from tests.test_house_rules import ROOT, python_files, text_of


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """This process thinks that it is the program of an installer, in a folder of its own."""
    program = tmp_path / "cochair"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_python_starts_a_part_as_a_module() -> None:
    assert command_of("ui", "pictures") == (sys.executable, "-m", "ui", "pictures")


def test_a_program_starts_itself_as_a_part(installed: Path) -> None:
    assert command_of("ui", "pictures") == (str(installed), AS_PART, "ui", "pictures")


def test_on_windows_the_program_with_a_console_is_what_speaks_and_what_commands(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert Path(command_of("cochair.voice.worker")[0]).name == "cochair-command.exe"
    assert command_of("ui")[0] == str(installed)


@pytest.mark.parametrize("part", PARTS)
def test_the_first_words_make_the_program_a_part(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the words that come after, as if Python ran the module."""
    ran: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(own_process.runpy, "run_module", lambda name, **_: ran.append((name, sys.argv[1:])))
    monkeypatch.setattr(sys, "argv", ["cochair", AS_PART, part, "--help"])
    assert start.main() == 0
    assert ran == [(part, ["--help"])]


def test_nothing_else_can_be_run_by_that_way() -> None:
    command = [sys.executable, "-m", "installer.start", AS_PART, "this"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "this is no part of CoChair.\n")


def test_a_part_really_runs_from_the_start_of_a_program() -> None:
    command = [sys.executable, "-m", "installer.start", AS_PART, "cochair", "--version"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("CoChair ")


def test_there_is_one_way_to_start_ourselves() -> None:
    """No other module asks which Python runs it to start it again."""
    asking = [
        path.relative_to(ROOT).as_posix() for path in python_files("cochair", "ui") if "sys.executable" in text_of(path)
    ]
    assert sorted(asking) == ["cochair/own_process.py", "cochair/storage/folders.py"]


def test_a_folder_beside_the_program_holds_the_data(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes where the stick goes; who names another folder gets that one."""
    monkeypatch.delenv("COCHAIR_DATA", raising=False)
    assert beside_program() is None
    (installed.parent / BESIDE).mkdir()
    assert data_folder(None) == installed.parent / BESIDE
    assert data_folder("elsewhere") == Path("elsewhere")


def test_python_has_no_data_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / BESIDE).mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert beside_program() is None
