"""Speaking processes that do what they should not."""

import sys

from cochair.services.voice_ports import Sound, Wanted

LINES = """
import sys, os, threading
from cochair.voice.wire import receive, send
inn, out, stay = sys.stdin.buffer, sys.stdout.buffer, lambda: threading.Event().wait(600)
"""
READY = "send(out, {'is': 'ready'})\n"
SOUND = "send(out, {'is': 'sound', 'rate': 22050, 'words': []}, bytes(44100))\n"


def worker(code: str) -> tuple[str, ...]:
    """Return the command of a process that runs a code."""
    return (sys.executable, "-c", LINES + code)


HANGS = worker(READY + "receive(inn)\nstay()")
NEVER_READY = worker("stay()")
DIES = worker(READY + "receive(inn)\nos._exit(3)")
DIES_AT_ONCE = worker("os._exit(3)")
NO_SUCH_PROGRAM = ("/nowhere/there-is-no-voice",)
RUBBISH = {
    "no line of ours": "out.write(b'hello\\n'); out.flush()\nstay()",
    "a line that never ends": "out.write(b'x' * 2_000_000); out.flush()\nstay()",
    "too much": 'out.write(b\'{"is": "sound", "bytes": 999999999999}\\n\'); out.flush()\nstay()',
    "less than it says": 'out.write(b\'{"is": "sound", "bytes": 99}\\nabc\'); out.flush(); os._exit(0)',
    "no list": "out.write(b'[1, 2]\\n'); out.flush()\nstay()",
    "half a sample": "send(out, {'is': 'sound', 'rate': 22050, 'words': []}, b'abc')\nstay()",
    "no rate": "send(out, {'is': 'sound', 'rate': 'fast', 'words': []}, b'ab')\nstay()",
    "no words": "send(out, {'is': 'sound', 'rate': 22050, 'words': [1]}, b'ab')\nstay()",
    "another answer": "send(out, {'is': 'voices', 'voices': []})\nstay()",
}
HELLO = Wanted("Hello.")


def is_half_silence(sound: Sound) -> bool:
    """Return whether this is the second of nothing that some of them send."""
    return sound.seconds == 1.0 and not any(sound.samples)
