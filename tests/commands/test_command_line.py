"""The command line as a person or a program meets it: real processes, real stores, exit status and words."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest

from cochair.resources import resource

ROOT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parents[1] / "samples"
HEADER = """Board: North Town Board
Meeting: Getting around; 12 November 2026; 10:00 to 10:30; St Mark's Hall
Groups: Members (protected); Workers
People: Priya (Members, co-chair); Tom (Workers, co-chair)
Agenda:
  Welcome; 5 minutes; check-in
  Buses; 25 minutes; talk; 10 protected for Members
---
"""


def cochair(*words: str, data: Path, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cochair", *words]
    environment = {**os.environ, "COCHAIR_DATA": str(data), "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, input=given, capture_output=True, env=environment, timeout=110, check=False)


def answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def replay(text: str, data: Path, *more: str) -> subprocess.CompletedProcess[bytes]:
    return cochair("replay", "-", "--unlocked", *more, data=data, given=text.encode())


@pytest.mark.parametrize("sample", sorted(p.name for p in resource("samples").glob("*.meeting")))
def test_every_sample_plays_to_its_end_and_becomes_a_paper(sample: str, tmp_path: Path) -> None:
    played = cochair("replay", str(resource("samples", sample)), "--unlocked", data=tmp_path)
    assert played.returncode == 0, played.stdout.decode()
    told = answers(played)
    assert not [a for a in told if "error" in a or "refused" in a]
    assert told[-1]["summary"]["meeting"] == told[0]["meeting"]
    written = cochair("minutes", "--to", "text", "--out", str(tmp_path / "m.txt"), data=tmp_path)
    assert written.returncode == 0, written.stderr.decode()
    assert "Easy read minutes" in (tmp_path / "m.txt").read_text(encoding="utf-8")


def test_refused_and_wrong_lines_give_status_1_and_the_rest_goes_on(tmp_path: Path) -> None:
    done = replay(HEADER + "10:00 the meeting starts\n10:01 Bob takes the floor\n10:02 note: We met.\n", tmp_path)
    told = answers(done)
    assert done.returncode == 1
    assert told[2] == {"line": 10, "at": "10:01:00", "error": "Nobody here is called Bob. Please check the name."}
    assert told[3]["events"] == ["NoteWritten"]


@pytest.mark.parametrize(
    ("sample", "line", "part"),
    [
        ("empty.meeting", 1, "nothing in this file"),
        ("wrong-encoding.meeting", 5, "UTF-8"),
        ("no-dashes.meeting", 11, "---"),
        ("two-same-names.meeting", 8, "2 people are called Sam"),
    ],
)
def test_a_header_that_can_not_be_used_is_one_error(sample: str, line: int, part: str, tmp_path: Path) -> None:
    done = cochair("replay", str(SAMPLES / sample), "--unlocked", data=tmp_path)
    (only,) = answers(done)
    assert done.returncode == 1
    assert only["line"] == line
    assert part in only["error"]


def test_each_line_is_answered_before_the_next_is_written_and_survives_a_kill(tmp_path: Path) -> None:
    environment = {**os.environ, "COCHAIR_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cochair", "replay", "-", "--unlocked"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(HEADER.encode())
        process.stdin.flush()
        meeting = json.loads(process.stdout.readline())["meeting"]
        for line in ("10:00 the meeting starts", "10:01 next item", "10:02 action: Tom: ring the bus firm by Friday"):
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            assert "events" in json.loads(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    resumed = replay("10:10 Priya takes the floor\n10:25 the meeting ends\n", tmp_path, "--resume", meeting)
    summary = answers(resumed)[-1]["summary"]
    assert resumed.returncode == 0
    assert summary["actions"] == [
        {"text": "ring the bus firm", "who": "Tom", "by": "2026-11-13", "item": "Buses", "state": "open"}
    ]
    assert summary["talk_seconds"] == {"Members": 900, "Workers": 0}


def test_a_second_writer_is_refused_in_a_sentence_while_readers_work(tmp_path: Path) -> None:
    environment = {**os.environ, "COCHAIR_DATA": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "cochair", "replay", "-", "--unlocked"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as first:
        assert first.stdin is not None and first.stdout is not None
        first.stdin.write(HEADER.encode() + b"10:00 the meeting starts\n")
        first.stdin.flush()
        first.stdout.readline()
        first.stdout.readline()
        second = replay(HEADER, tmp_path)
        assert second.returncode == 1
        assert set(answers(second)[0]) == {"error"}
        assert cochair("check", data=tmp_path).returncode == 0
        unfinished = cochair("minutes", "--to", "html", "--out", str(tmp_path / "m.html"), data=tmp_path)
        assert unfinished.returncode == 0
        assert b"has not ended" in unfinished.stdout
        first.stdin.close()
        assert first.wait(30) == 0


def test_minutes_are_found_by_title_and_a_wrong_title_says_so(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n", tmp_path)
    out = str(tmp_path / "m.pdf")
    assert cochair("minutes", "getting around", "--out", out, data=tmp_path).returncode == 0
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF-1.7")
    missing = cochair("minutes", "Trains", "--out", out, data=tmp_path)
    assert missing.returncode == 1
    assert missing.stderr.decode() == "No meeting here is called Trains. Please check its name or id.\n"


def test_minutes_come_in_every_form_and_size_or_say_not_yet(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n", tmp_path)
    sizes = {"standard": "16pt", "large": "20pt", "extra": "24pt", "simple": "16pt"}
    for profile, size in sizes.items():
        out = tmp_path / f"{profile}.html"
        done = cochair("minutes", "--to", "html", "--profile", profile, "--out", str(out), data=tmp_path)
        assert done.stdout.decode().startswith("This meeting has not ended. The minutes say so.\n")
        page = out.read_text(encoding="utf-8")
        assert f"--printed: {size};" in page
        assert ("<img" in page) == (profile != "simple")
        assert "Our meeting has not ended yet." in page and "Not checked yet" in page
    out = tmp_path / "large.docx"
    assert cochair("minutes", "--to", "docx", "--profile", "large", "--out", str(out), data=tmp_path).returncode == 0
    assert docx.Document(str(out)).styles["Normal"].font.size.pt == 20  # type: ignore[attr-defined]
    recorded = cochair("minutes", "--to", "audio", "--out", str(tmp_path / "heard.wav"), data=tmp_path)
    assert (recorded.returncode, recorded.stderr) == (0, b"")
    assert (tmp_path / "heard.wav").read_bytes().startswith(b"RIFF")
    assert (tmp_path / "heard-parts.txt").read_text("utf-8").startswith("0:00 ")


def test_an_empty_data_folder_says_what_is_missing(tmp_path: Path) -> None:
    done = cochair("minutes", "--out", str(tmp_path / "m.pdf"), data=tmp_path / "none")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") == 1


def test_words_that_are_off_give_status_2(tmp_path: Path) -> None:
    for wrong in (["dance"], ["minutes"], ["replay"], ["rehearse", "--speed", "-1"], ["replay", "x", "--wrong"]):
        done = cochair(*wrong, data=tmp_path)
        assert done.returncode == 2, wrong
        assert b"Traceback" not in done.stderr


def test_check_rebuilds_what_is_made_from_the_log(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n10:01 action: Tom: ring by Friday\n", tmp_path)
    done = cochair("check", "--rebuild", data=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines() == ["The lists and the search are made again.", "All is well."]


def test_a_rehearsal_leaves_every_paper_and_screen(tmp_path: Path) -> None:
    done = cochair("rehearse", "--at-once", "--out", str(tmp_path / "out"), data=tmp_path / "data")
    assert done.returncode == 0, done.stderr.decode()
    names = {p.name for p in (tmp_path / "out").iterdir()}
    papers = {"minutes.pdf", "minutes.html", "minutes.txt", "agenda.pdf", "actions.csv", "report.pdf", "report.csv"}
    assert papers | {"log.json", "screens"} <= names
    kinds = [entry["kind"] for entry in json.loads((tmp_path / "out" / "log.json").read_text(encoding="utf-8"))]
    assert (kinds[0], kinds[-1]) == ("AgendaShared", "MeetingEnded")
    assert len(list((tmp_path / "out" / "screens").glob("*.png"))) >= 4
    assert not (tmp_path / "data").exists()


def test_a_power_report_comes_in_every_form_and_compares_with_the_meeting_before(tmp_path: Path) -> None:
    people = "Priya (Members, co-chair); Tom (Workers, co-chair)"
    talk = "10:00 the meeting starts\n10:00 Sam takes the floor\n10:03 Tom takes the floor\n"
    for month in ("October", "November"):
        header = HEADER.replace(people, f"{people}; Sam (Members); Ann (Workers)").replace("November", month)
        replay(f"{header}{talk}10:06 the meeting ends\n", tmp_path)
    out = tmp_path / "report"
    for form, part in (("text", "Last time it was the same."), ("html", "Last time it was the same."), ("csv", "0.50")):
        done = cochair("report", "--to", form, "--out", str(out), data=tmp_path)
        assert (done.returncode, done.stdout.decode()) == (0, f"Written: {out}\n")
        assert part in out.read_text(encoding="utf-8-sig")
    assert cochair("report", "getting around", "--profile", "large", "--out", str(out), data=tmp_path).returncode == 0
    assert out.read_bytes().startswith(b"%PDF-1.7")
    missing = cochair("report", "Trains", "--out", str(out), data=tmp_path)
    assert missing.returncode == 1
    assert missing.stderr.decode() == "No meeting here is called Trains. Please check its name or id.\n"
    assert cochair("report", "--to", "docx", "--out", str(out), data=tmp_path).returncode == 2


def test_the_report_of_an_unfinished_meeting_says_so(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n", tmp_path)
    out = tmp_path / "report.txt"
    done = cochair("report", "--to", "text", "--out", str(out), data=tmp_path)
    assert done.stdout.decode() == f"This meeting has not ended. The report says so.\nWritten: {out}\n"
    assert "Our meeting has not ended yet." in out.read_text(encoding="utf-8")


def test_what_follows_from_a_meeting_goes_home_as_calendar_pages_and_record(tmp_path: Path) -> None:
    lines = "10:00 the meeting starts\n10:01 action: Tom: ring by 26 November 2026\n10:02 note: We met.\n"
    replay(f"{HEADER}{lines}10:05 the meeting ends\n", tmp_path)
    outs = {"calendar": tmp_path / "dates.ics", "slips": tmp_path / "pages", "record": tmp_path / "record.pdf"}
    for form, out in outs.items():
        done = cochair("minutes", "--to", form, "--out", str(out), data=tmp_path)
        assert (done.returncode, done.stdout.decode()) == (0, f"Written: {out}\n"), done.stderr.decode()
    assert b"SUMMARY:Tom: ring\r\n" in outs["calendar"].read_bytes()
    assert [page.name for page in outs["slips"].iterdir()] == ["tom.pdf"]
    assert outs["record"].read_bytes().startswith(b"%PDF-1.7")
    text = tmp_path / "record.txt"
    assert cochair("minutes", "--to", "record", "--out", str(text), data=tmp_path).returncode == 0
    assert "10:02: Note: We met." in text.read_text(encoding="utf-8")


def test_the_next_meeting_is_in_the_calendar_of_the_one_before(tmp_path: Path) -> None:
    told = answers(replay(HEADER + "10:00 the meeting starts\n10:05 the meeting ends\n", tmp_path))
    replay(HEADER.replace("12 November", "10 December"), tmp_path)
    out = str(tmp_path / "dates.ics")
    done = cochair("minutes", told[0]["meeting"], "--to", "calendar", "--out", out, data=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert b"DTSTART:20261210T100000Z" in (tmp_path / "dates.ics").read_bytes()
    newest = cochair("minutes", "--to", "calendar", "--out", str(tmp_path / "none.ics"), data=tmp_path)
    assert newest.returncode == 1
    assert "There is nothing to put in a calendar." in newest.stderr.decode()
    assert not (tmp_path / "none.ics").exists()


def test_an_unfinished_meeting_says_so_and_one_with_nothing_to_do_makes_no_page(tmp_path: Path) -> None:
    replay(HEADER + "10:00 the meeting starts\n", tmp_path)
    done = cochair("minutes", "--to", "slips", "--out", str(tmp_path / "pages"), data=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == "Nobody has a job to do from this meeting. There is no page to make.\n"
    assert not (tmp_path / "pages").exists()
    done = cochair("minutes", "--to", "record", "--out", str(tmp_path / "record.txt"), data=tmp_path)
    assert done.stdout.decode().startswith("This meeting has not ended. The record says so.\n")
    assert "Our meeting has not ended yet." in (tmp_path / "record.txt").read_text(encoding="utf-8")
