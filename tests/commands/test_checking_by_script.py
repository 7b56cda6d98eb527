"""Checking the minutes from the command line: by script, over several days, and killed in the middle."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.commands.test_command_line import HEADER, ROOT, answers, cochair, replay

MEETING = f"""{HEADER}10:00 the meeting starts
10:05 next item
10:06 note: The bus goes 2 times a day.
10:07 note: We want more buses.
10:08 Priya says nobody wants more
10:20 the meeting ends
"""


def minutes(data: Path) -> str:
    out = data / "minutes.txt"
    written = cochair("minutes", "--to", "text", "--out", str(out), data=data)
    assert written.returncode == 0, written.stderr.decode()
    text = out.read_text(encoding="utf-8")
    assert written.stdout.decode().splitlines()[0] == text.splitlines()[0], "what every page says is told here too"
    return text


def test_a_check_that_is_killed_in_the_middle_goes_on_where_it_was(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cochair", "replay", "-", "--unlocked"]
    environment = {**os.environ, "COCHAIR_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as running:
        assert running.stdin is not None and running.stdout is not None
        running.stdin.write(f"{MEETING}11:00 Priya checks the minutes\n11:01 Priya says line 1 is right\n".encode())
        running.stdin.flush()
        meeting = ""
        while "LineConfirmed" not in (told := json.loads(running.stdout.readline())).get("events", []):
            meeting = told.get("meeting", meeting)
        assert told["lines"][0] == {"line": 1, "text": "The bus goes 2 times a day.", "standing": "right"}
        os.kill(running.pid, signal.SIGKILL)
    assert minutes(tmp_path).startswith("Not checked yet.")
    rest = replay("26 November 2026 09:00 Priya says line 2 is right\n", tmp_path, "--resume", meeting)
    (told, _) = answers(rest)
    assert told["events"] == ["LineConfirmed", "MinutesChecked"]
    assert (told["checked"], told["version"]) == (True, 2)
    assert minutes(tmp_path).startswith("Priya checked this on Thursday 26 November 2026.")
    late = "09:30 Tom says line 1 is wrong: it was the 41\n10 December 2026 23:00 Tom says line 2 is wrong\n"
    after = replay(f"{late}11 December 2026 00:01 Tom says line 2 is wrong\n", tmp_path, "--resume", meeting)
    assert ["events" in told for told in answers(after)[:3]] == [True, True, False]
    assert after.returncode == 1
    assert "It was the 41." in minutes(tmp_path)
    looked = cochair("check", data=tmp_path)
    assert looked.returncode == 0, looked.stdout.decode()


def test_a_line_of_an_earlier_day_is_refused(tmp_path: Path) -> None:
    done = replay(f"{MEETING}26 November 2026 09:00 Priya checks the minutes\n12 November 2026 11:00 undo\n", tmp_path)
    assert answers(done)[-2]["error"] == "11:00 is before the line above. Please put the lines in order."
    wrong = replay(f"{MEETING}31 November 2026 09:00 Priya checks the minutes\n", tmp_path)
    assert answers(wrong)[-2]["error"] == "There is no such day as 31 November 2026. Please check the date."
