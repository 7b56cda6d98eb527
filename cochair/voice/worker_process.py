"""Makes sentences into sound in a process of its own, and replaces it when it hangs or breaks."""

import logging
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import IO, TypeVar

from cochair.own_process import own_process
from cochair.services.voice_ports import Sound, Voice, VoiceFailed, Wanted
from cochair.voice.engines.choose import BETTER, USUAL
from cochair.voice.wire import Rubbish, Told, receive, send, told_sound, told_voices, wanted_told
from cochair.voice.word_guess import with_words
from cochair.voice.words import NO_VOICE

COMMAND = own_process("cochair.voice.worker")
NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a process that speaks for a window would open a console of its own."""
TRIES = 3
"""How often a sentence is begun before a person is told that it can not be."""
PATIENCE, PATIENCE_FOR_BETTER, PATIENCE_AT_FIRST = 1.8, 8.0, 10.0
"""Seconds to wait for a sentence, for one in a voice that must load first, and for a process to start.

A new process is ready within a tenth of a second, so what hangs is replaced within 3 seconds."""

Answer = tuple[Told, bytes] | None
Found = TypeVar("Found")

log = logging.getLogger(__name__)


class _Broken(Exception):
    """The process hangs, is gone or sends rubbish."""


class WorkerProcess:
    """Renders one sentence at a time; its methods may be called from any thread."""

    def __init__(self, command: tuple[str, ...] = COMMAND, patience: float = PATIENCE) -> None:
        self._command, self._patience = command, patience
        self._one_at_a_time = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._room = tempfile.TemporaryDirectory(prefix="cochair-voice-") if sys.platform in USUAL else None
        self._closed = False

    def render(self, wanted: Wanted) -> Sound:
        """Return a sentence as sound; raises VoiceFailed when three processes could not."""
        patience = PATIENCE_FOR_BETTER if wanted.voice.startswith(BETTER) else self._patience
        return with_words(wanted.text, self._ask(wanted_told(wanted), told_sound, patience))

    def voices(self) -> tuple[Voice, ...]:
        """Return the voices of this computer; raises VoiceFailed."""
        return self._ask({"is": "voices"}, told_voices, PATIENCE_AT_FIRST)

    def close(self) -> None:
        """End at once; who waits is told VoiceFailed."""
        self._closed = True
        self._end()
        if self._room is not None:
            self._room.cleanup()

    def _ask(self, order: Told, read: Callable[[Told, bytes], Found], patience: float) -> Found:
        with self._one_at_a_time:
            for _try in range(TRIES):
                if self._closed:
                    break
                try:
                    self._send(order)
                    return read(*self._answer(patience))
                except (_Broken, Rubbish, OSError, ValueError) as broken:
                    log.info("the voice is started again: %r", broken)
                    self._end()
        raise VoiceFailed(NO_VOICE)

    def _send(self, order: Told) -> None:
        process = self._process
        if process is None or process.poll() is not None:
            self._end()
            process = self._start()
        assert process.stdin is not None
        send(process.stdin, order)

    def _answer(self, patience: float) -> tuple[Told, bytes]:
        try:
            answer = self._answers.get(timeout=patience)
        except Empty:
            raise _Broken("it hangs") from None
        if answer is None:
            raise _Broken("it is gone, or sends rubbish")
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        room = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self._room.name) if self._room is not None else {}
        self._answers = SimpleQueue()
        pipe = subprocess.PIPE
        self._process = process = subprocess.Popen(
            self._command,
            stdin=pipe,
            stdout=pipe,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **room},
            creationflags=NO_CONSOLE,
        )
        assert process.stdout is not None
        if self._closed:  # in the very moment of starting
            self._end()
        threading.Thread(target=_listen, args=(process.stdout, self._answers), daemon=True).start()
        self._answer(PATIENCE_AT_FIRST)
        return process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)


def _listen(stream: IO[bytes], answers: "SimpleQueue[Answer]") -> None:
    """Take answers in until there are no more."""
    try:
        while (got := receive(stream)) is not None:
            answers.put(got)
    except (Rubbish, OSError, ValueError) as wrong:
        log.info("the voice sent rubbish: %s", wrong)
    answers.put(None)


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError as gone:
        log.debug("the voice is gone: %s", gone)
