"""Which language CoChair speaks: asked for, kept, or the computer's; and English where there is nothing better."""

import os
import subprocess
import sys
from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path

import pytest

from cochair.domain.language import ENGLISH, Several, is_english, speak
from cochair.services import languages
from cochair.services.languages import Language, asked_for, best_of
from cochair.storage.language_file import FILE, keep_language, kept_language
from ui import language

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(NullTranslations(), ENGLISH)


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages that somebody has chosen for the whole computer."""
    wanted: list[str] = []
    monkeypatch.setattr(language, "_of_computer", lambda: wanted)
    return wanted


def test_each_language_has_the_name_that_its_speakers_give_it() -> None:
    assert languages.languages() == (Language("en-GB", "English"), Language("cy", "Cymraeg"))
    assert language.there_are() == languages.languages()


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--language", "cy"], "cy"),
        (["--data", "x", "--language=cy", "--unlocked"], "cy"),
        (["--language"], ""),
        (["minutes"], ""),
    ],
)
def test_a_command_line_may_ask_for_a_language(arguments: list[str], code: str) -> None:
    assert asked_for(arguments) == code


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["cy-GB", "en-GB"], "cy"),
        (["cy_GB"], "cy"),
        (["pl-PL", "cy"], "cy"),
        (["en-US", "cy"], ENGLISH),
        (["pl"], ENGLISH),
        (["C"], ENGLISH),
        ([], ENGLISH),
    ],
)
def test_the_first_language_that_we_have_of_those_somebody_reads(wanted: list[str], code: str) -> None:
    assert best_of(wanted) == code


def test_what_is_asked_for_wins_then_what_was_kept_then_the_computers(tmp_path: Path, computer: list[str]) -> None:
    here = ["--data", str(tmp_path)]
    language.begin(here)
    assert language.in_use() == ENGLISH
    computer.append("cy-GB")
    language.begin(here)
    assert language.in_use() == "cy"
    language.keep(ENGLISH)
    language.begin(here)
    assert language.in_use() == ENGLISH
    language.begin([*here, "--language", "cy"])
    assert language.in_use() == "cy"


def test_a_language_is_kept_where_the_meetings_are(tmp_path: Path, computer: list[str]) -> None:
    assert computer == []
    language.begin(["--data", str(tmp_path / "data")])
    language.keep("cy")
    assert (tmp_path / "data" / FILE).read_text(encoding="ascii") == "cy\n"
    language.begin(["--data", str(tmp_path / "data")])
    assert language.in_use() == "cy" and not is_english()


@pytest.mark.parametrize("content", [b"", b"xx\n", b"../../etc\n", b"\xff\xfe\x00", b"cy" * 5_000])
def test_a_broken_file_of_the_language_is_english(tmp_path: Path, content: bytes, computer: list[str]) -> None:
    assert computer == []
    (tmp_path / FILE).write_bytes(content)
    language.begin(["--data", str(tmp_path)])
    assert language.in_use() == ENGLISH


def test_no_file_is_nothing_kept(tmp_path: Path) -> None:
    assert kept_language(tmp_path / "none") == ""
    keep_language(tmp_path, "cy")
    assert kept_language(tmp_path) == "cy"


def test_amounts_speak_the_language_of_the_moment() -> None:
    minutes = Several("{count} minute", "{count} minutes")
    assert [minutes.of(n) for n in (0, 1, 2)] == ["0 minutes", "1 minute", "2 minutes"]
    languages.begin("cy")
    assert [minutes.of(n) for n in (0, 1, 2)] == ["0 munud", "1 munud", "2 funud"]


def run(*arguments: str, **more: str) -> str:
    environment = {**os.environ, **more, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "cochair", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)
    return done.stdout + done.stderr


def test_commands_are_english_whatever_the_computer_speaks(tmp_path: Path) -> None:
    """Other programs read what commands say."""
    told = run("check", "--data", str(tmp_path / "none"), LANG="cy_GB.UTF-8", LANGUAGE="cy")
    assert told == "There are no meetings in this folder yet. Choose another folder, or open CoChair first.\n"


def test_a_command_speaks_the_language_that_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.meeting").write_text("Board: Ein bwrdd\n", encoding="utf-8")
    told = run("rehearse", "--language", "cy", "--script", str(tmp_path / "a.meeting"), "--out", str(tmp_path / "out"))
    assert "ar goll" in told and "Traceback" not in told
