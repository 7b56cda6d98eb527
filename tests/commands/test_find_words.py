"""The words command as a person or a program meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cochair.__main__ import main

ROOT = Path(__file__).parents[2]
HEADER = """Board: North Town Commissioning Board
Meeting: Getting around; 12 November 2026; 10:00 to 10:30; St Mark's Hall
Groups: Stakeholders (protected); Workers
People: Priya Triage (Stakeholders, co-chair); Tom (Workers, co-chair)
Agenda:
  Welcome; 5 minutes; check-in
  Buses; 25 minutes; talk
---
"""


def findings(told: str) -> list[dict[str, Any]]:
    (answer,) = told.splitlines()
    answer = json.loads(answer)
    assert list(answer) == ["findings"]
    found: list[dict[str, Any]] = answer["findings"]
    return found


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    return tmp_path / "text.txt"


@pytest.fixture(autouse=True)
def no_folder_of_our_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COCHAIR_DATA", raising=False)


def test_json_says_where_why_and_what_to_write(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "😀 We facilitate it.\r\nHe can’t come.\n"
    text_file.write_text(text, encoding="utf-8", newline="")
    assert main(["words", str(text_file), "--json"]) == 0
    found = findings(capsys.readouterr().out)
    assert [list(row) for row in found] == [["start", "end", "kind", "text", "why", "suggestion"]] * 2
    assert [(row["kind"], row["text"], row["suggestion"]) for row in found] == [
        ("hard word", "facilitate", "help with"),
        ("short negative", "can’t", "can not"),
    ]
    assert all(text[row["start"] : row["end"]] == row["text"] for row in found)


def test_without_json_each_finding_has_its_line(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text_file.write_text("All is well.\n\nWe facilitate it.\nSam was told.\n", encoding="utf-8")
    assert main(["words", str(text_file)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Line 3: “facilitate” (hard word). Not everybody knows this word.",
        "  Try: help with",
        "Line 4: “was told” (passive). This does not say who does it.",
        "  Try: Say who does it.",
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "We had tea.\n", "\ufeffWe had tea."])
def test_plain_text_is_status_0_too(text: str, text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text_file.write_text(text, encoding="utf-8")
    assert main(["words", str(text_file)]) == 0
    assert capsys.readouterr().out == "Nothing here is hard to read, as far as CoChair can tell.\n"
    assert main(["words", str(text_file), "--json"]) == 0
    assert findings(capsys.readouterr().out) == []


def test_names_are_left_alone(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = text_file.with_name("names.txt")
    names.write_text("Ann Triage\nZQX\n\nbenchmark\n", encoding="utf-8")
    text_file.write_text("Ann Triage of ZQX will benchmark it. The ICB will triage it.", encoding="utf-8")
    assert main(["words", str(text_file), "--names", str(names), "--json"]) == 0
    assert [row["text"] for row in findings(capsys.readouterr().out)] == ["ICB", "triage"]


def test_names_of_the_board_are_left_alone(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, script = text_file.with_name("data"), text_file.with_name("script.txt")
    script.write_text(HEADER, encoding="utf-8")
    assert main(["replay", str(script), "--data", str(data), "--unlocked"]) == 0
    capsys.readouterr()
    text_file.write_text("Priya Triage asked the Stakeholders. PT said the stakeholders came.", encoding="utf-8")
    assert main(["words", str(text_file), "--json", "--data", str(data)]) == 0
    assert [row["text"] for row in findings(capsys.readouterr().out)] == ["stakeholders"]


def test_a_folder_with_no_store_has_no_names_and_stays_empty(
    text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text_file.write_text("We procure it.", encoding="utf-8")
    data = text_file.with_name("none")
    assert main(["words", str(text_file), "--json", "--data", str(data)]) == 0
    assert len(findings(capsys.readouterr().out)) == 1
    assert not data.exists()


@pytest.mark.parametrize("given", [b"\xff\xfe\x00", b"caf\xe9 in Latin 1", b"ELF\x00\x01\x02", bytes(range(256))])
@pytest.mark.parametrize("where", ["text", "names"])
def test_what_is_not_text_is_said_in_a_sentence(
    where: str, given: bytes, text_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text_file.write_bytes(given)
    good = text_file.with_name("good.txt")
    good.write_text("We had tea.", encoding="utf-8")
    asked = [str(text_file)] if where == "text" else [str(good), "--names", str(text_file)]
    assert main(["words", *asked]) == 1
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "This file is not plain text in UTF-8. Please save it again as UTF-8.\n",
    )


@pytest.mark.parametrize("name", ["missing.txt", ".", "missing/text.txt", "a" * 5_000, "nul\0name"])
def test_a_file_that_can_not_be_opened_is_said_in_a_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["words", str(tmp_path / name)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith("can not be opened. Please check its name.\n") and told.err.count("\n") == 1


@pytest.mark.parametrize("wrong", [[], ["a", "b"], ["a", "--loud"], ["a", "--names"]])
def test_options_that_are_off_give_status_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["words", *wrong])
    assert stopped.value.code == 2
    assert "CoChair does not understand this command." in capsys.readouterr().err


def test_odd_letters_and_long_texts_are_looked_at(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = "שלום \u202eabc\u202c 😀 \x07\x1b[31m was told \u2028 مرحبا facilitate\x0b"
    text = odd + "We will facilitate it and go on. " * 2_000
    text_file.write_text(text, encoding="utf-8")
    assert main(["words", str(text_file), "--json"]) == 0
    found = findings(capsys.readouterr().out)
    assert sum(row["kind"] == "hard word" for row in found) == 2_001
    assert all(text[row["start"] : row["end"]] == row["text"] for row in found)
    assert main(["words", str(text_file)]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_standard_input_is_read_whole_by_a_real_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cochair", "words", "-", "--json"]
    environment = {**os.environ, "COCHAIR_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    given = "Both ICBs met.\nThe café was closed.\n".encode()
    done = subprocess.run(command, input=given, capture_output=True, env=environment, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [row["text"] for row in findings(done.stdout.decode())] == ["ICBs"]


def test_uncommon_words_are_found(text_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text_file.write_text("We had a perambulation.", encoding="utf-8")
    assert main(["words", str(text_file), "--json"]) == 0
    (row,) = findings(capsys.readouterr().out)
    assert (row["kind"], row["text"], row["suggestion"]) == ("uncommon word", "perambulation", "")
