"""Plays a whole meeting with no screen, in a store of its own, and leaves its papers in a folder."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from cochair.commands import words
from cochair.commands.papers import minutes_of, report_of, write_actions, write_agenda, write_paper, write_report_table
from cochair.commands.staging import Staged, stage_plan, stage_script
from cochair.domain.language import language
from cochair.domain.meeting import Meeting
from cochair.domain.refused import Unclear
from cochair.exports.saving import ExportFailed, save
from cochair.own_process import own_process
from cochair.resources import resource
from cochair.services.given_file import TooBig, read_given
from cochair.services.languages import LANGUAGE
from cochair.services.made_up import Rehearsed
from cochair.services.ports import Library, StoreFailed
from cochair.services.scripts.player import Answer, ScriptPlayer
from cochair.storage.plain_log import plain_log
from cochair.storage.store import Store, open_store

_MOST_BYTES = 20_000_000
PAPERS = (("minutes.pdf", "pdf"), ("minutes.html", "html"), ("minutes.txt", "text"))


def run(options: argparse.Namespace) -> int:
    """Play the meeting and leave minutes, agenda, actions, log and screen pictures; 1 when a line was not possible."""
    out = Path(options.out)
    try:
        staged = _staged(options)
        out.mkdir(parents=True, exist_ok=True)
    except (StoreFailed, Unclear) as failed:
        return _fail(str(failed))
    except OSError:
        return _fail(words.FOLDER_NOT_MADE.format(name=out.name))
    pace = _Pace(None if options.at_once else options.speed, time.sleep)
    try:
        with tempfile.TemporaryDirectory(prefix="cochair-rehearsal-") as folder:
            return _rehearse(Path(folder), staged, out, pace)
    except (StoreFailed, ExportFailed, Unclear) as failed:
        return _fail(str(failed))


def _staged(options: argparse.Namespace) -> Callable[[Library], Staged]:
    """Return what puts the meeting on a stage, with all it needs read; raises StoreFailed and Unclear."""
    if options.meeting is not None:
        return stage_plan(options)
    script = Path(options.script) if options.script else resource("samples", "practice.meeting")
    try:
        lines = read_given(script, _MOST_BYTES).splitlines(keepends=True)
    except (OSError, TooBig) as failed:
        raise StoreFailed(words.NO_FILE.format(name=script.name)) from failed
    return stage_script(lines, options.seed)


def _rehearse(folder: Path, staged: Callable[[Library], Staged], out: Path, pace: "_Pace") -> int:
    with open_store(folder, unlocked=True) as store:
        stage = staged(store.library)
        player = stage.player
        played = list(_told(pace.answers(player, stage.answers)))
        if player.live is None or player.meeting_id is None:
            return 1
        meeting = player.live.meeting
        print(words.PLAYED.of(len(played), title=meeting.plan.title, faults=player.faults))
        _leave_papers(store, meeting, out)
        log = plain_log(store.library.log(player.meeting_id).entries())
        save(out / "log.json", json.dumps(log, ensure_ascii=False, indent=1).encode())
        save(out / "summary.json", json.dumps(played[-1], ensure_ascii=False, indent=1).encode())
    if stage.rehearsed is not None:
        _tell(stage.rehearsed)
    if not _leave_screens(folder, player.meeting_id, out / "screens"):
        print(words.NO_PICTURES, file=sys.stderr)
        return 1
    print(words.LEFT_IN.format(folder=out))
    return 1 if player.faults else 0


def _tell(rehearsed: Rehearsed) -> None:
    """Say what happened with made-up people, and what to change."""
    print(words.MADE_UP.format(seed=rehearsed.seed))
    print(*rehearsed.happened, words.TO_CHANGE, *rehearsed.change, sep="\n")


def _told(answers: Iterator[Answer]) -> Iterator[Answer]:
    for answer in answers:
        if "error" in answer or "refused" in answer:
            print(json.dumps(answer, ensure_ascii=False), file=sys.stderr)
        yield answer


def _leave_papers(store: Store, meeting: Meeting, out: Path) -> None:
    document, cache = minutes_of(meeting), store.folder / "cache"
    for name, to in PAPERS:
        write_paper(document, to, "standard", out / name, cache)
    write_agenda(meeting, out / "agenda.pdf", cache)
    write_paper(report_of(meeting), "pdf", "standard", out / "report.pdf", cache)
    write_report_table(meeting, out / "report.csv")
    write_actions(meeting, out / "actions.csv")


def _leave_screens(folder: Path, meeting: str, out: Path) -> bool:
    command = own_process("ui", "pictures", "--unlocked", "--data", str(folder))
    asked = ["--meeting", meeting, "--out", str(out), LANGUAGE, language()]
    done = subprocess.run([*command, *asked], check=False)
    return done.returncode == 0


class _Pace:
    """Waits between lines as the clock in the script does, some times faster; not at all without a speed."""

    def __init__(self, speed: float | None, wait: Callable[[float], None]) -> None:
        self._speed, self._wait = speed, wait

    def answers(self, player: ScriptPlayer, answers: Iterator[Answer]) -> Iterator[Answer]:
        before: datetime | None = None
        for answer in answers:
            yield answer
            if self._speed and player.live is not None and "at" in answer:
                now = player.live.entries[-1].at
                print(json.dumps(answer, ensure_ascii=False), flush=True)
                self._wait(max(0.0, (now - before).total_seconds() / self._speed) if before else 0.0)
                before = now


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
