"""Tries everything that a meeting needs, with a made-up meeting, and says what works on this computer."""

import argparse
import json
import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

import cochair
from cochair.commands import words_of_self_check as words
from cochair.commands.two_laptops import try_two_laptops
from cochair.commands.whole_pdf import why_not_whole
from cochair.own_process import own_process
from cochair.resources import resource
from cochair.services.scripts.header import read_header
from cochair.storage.store import open_store

SCRIPT = ("samples", "practice.meeting")
LOST_POWER_AFTER = 40
"""Answered lines of the meeting; then its process is killed."""
SAID = "staples"
"""A word that somebody says in the part of the meeting before the power cut."""
SHORTEST_SPEECH = 60.0
"""Seconds; the minutes of the made-up meeting take several minutes to hear."""
PATIENCE = 300.0


class NotWell(Exception):
    """Something does not work; the message says what was seen."""


def run(options: argparse.Namespace) -> int:
    """Say of each part if it works; 0 when all do."""
    with tempfile.TemporaryDirectory(prefix="cochair-self-check-") as folder:
        papers = Path(options.out) if options.out else Path(folder) / "papers"
        papers.mkdir(parents=True, exist_ok=True)
        faults = sum(not _told(name, step) for name, step in _Trial(Path(folder) / "data", papers).steps())
    print((words.NOT_ALL if faults else words.ALL_WORKS).format(version=cochair.__version__))
    return 1 if faults else 0


def _told(name: str, step: Callable[[], object]) -> bool:
    try:
        step()
    except Exception as wrong:  # whatever it is, the person who asked must hear of it, and of the rest
        print(words.FAILS.format(name=words.NAMES[name], why=f"({type(wrong).__name__}: {wrong})"), flush=True)
        return False
    print(words.WORKS.format(name=words.NAMES[name]), flush=True)
    return True


class _Trial:
    """The made-up meeting: its data, its papers, and each thing to try with it."""

    def __init__(self, data: Path, papers: Path) -> None:
        self._data, self._papers = data, papers
        self._lines = resource(*SCRIPT).read_bytes().splitlines(keepends=True)
        self._meeting, self._rest = "", b""

    def steps(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Return what is tried, in order: its name, and what raises when it does not work."""
        return (
            ("meeting", self._write_down),
            ("kill", self._go_on),
            ("data", lambda: self._do("check")),
            ("search", self._search),
            ("pdf", self._make_pdf),
            ("word", lambda: self._make("docx", "minutes.docx")),
            ("speech", self._speak),
            ("copy", self._copy),
            ("screens", self._draw),
            ("laptops", self._two_laptops),
        )

    def _write_down(self) -> None:
        """Begin new data and a meeting in a process that is killed when some lines have been answered."""
        command = own_process("cochair", "replay", "-", "--unlocked", "--data", str(self._data))
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdin is not None and process.stdout is not None
            try:
                self._meeting = self._begin(process.stdin.write, process.stdin.flush, process.stdout.readline)
            finally:
                process.kill()

    def _begin(self, write: Callable[[bytes], object], flush: Callable[[], None], read: Callable[[], bytes]) -> str:
        head = self._lines.index(b"---\n") + 1
        write(b"".join(self._lines[:head]))
        flush()
        meeting = _answer(read())["meeting"]
        done = 0
        for place, line in enumerate(self._lines[head:], head):
            if done == LOST_POWER_AFTER:
                self._rest = b"".join(self._lines[place:])
                break
            if line.strip() and not line.startswith(b"#"):
                write(line)
                flush()
                _answer(read())
                done += 1
        return str(meeting)

    def _go_on(self) -> None:
        with open_store(self._data, writing=False) as store:
            kept = [entry for meeting in store.library.meetings() for entry in store.library.log(meeting.id).entries()]
        if len(kept) < LOST_POWER_AFTER:
            raise NotWell(f"{len(kept)} of {LOST_POWER_AFTER}")
        self._do("replay", "-", "--resume", self._meeting, given=self._rest)

    def _search(self) -> None:
        with open_store(self._data, writing=False) as store:
            if not store.library.search(SAID):
                raise NotWell(SAID)

    def _make_pdf(self) -> None:
        wrong = why_not_whole(self._make("pdf", "minutes.pdf").read_bytes())
        if wrong:
            raise NotWell(wrong)

    def _speak(self) -> None:
        with wave.open(str(self._make("audio", "minutes.wav")), "rb") as sound:
            seconds = sound.getnframes() / sound.getframerate()
            heard = any(sound.readframes(sound.getnframes()))
        if seconds < SHORTEST_SPEECH or not heard:
            raise NotWell(f"{seconds:.0f} s")

    def _copy(self) -> None:
        self._do("backup")
        self._do("backup", "--verify")

    def _draw(self) -> None:
        out = self._papers / "screens"
        asked = (
            "pictures",
            "--once",
            "--unlocked",
            "--data",
            str(self._data),
            "--meeting",
            self._meeting,
            "--out",
            str(out),
        )
        _finish(own_process("ui", *asked))
        small = [file.name for file in out.glob("*.png") if file.stat().st_size < 10_000]
        if small or not list(out.glob("run*.png")):
            raise NotWell(", ".join(small) or "run.png")

    def _two_laptops(self) -> None:
        head = [line.decode() for line in self._lines[: self._lines.index(b"---\n")]]
        try_two_laptops(self._data.parent / "laptops", read_header(list(enumerate(head, 1))))

    def _make(self, to: str, name: str) -> Path:
        self._do("minutes", "--to", to, "--out", str(self._papers / name))
        return self._papers / name

    def _do(self, *asked: str, given: bytes = b"") -> None:
        _finish(own_process("cochair", *asked, "--data", str(self._data)), given)


def _answer(line: bytes) -> dict[str, str]:
    answer: dict[str, str] = json.loads(line or b'{"error": "no answer"}')
    if "error" in answer or "refused" in answer:
        raise NotWell(str(answer))
    return answer


def _finish(command: tuple[str, ...], given: bytes = b"") -> None:
    done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=PATIENCE)
    if done.returncode:
        told = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        raise NotWell(told.splitlines()[-1] if told else f"{command[-1]}: {done.returncode}")
    sys.stdout.flush()
