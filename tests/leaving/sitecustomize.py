"""Python loads this first where its folder is on PYTHONPATH: every socket of the process and its children is noted."""

import os
import sys
from pathlib import Path

_NOTES = Path(os.environ["COCHAIR_TEST_SOCKETS"])


def _note(event: str, args: tuple[object, ...]) -> None:
    if event.startswith("socket.") and event != "socket.gethostname":
        with _NOTES.open("a", encoding="utf-8") as notes:
            notes.write(f"{sys.argv[:3]} {event} {args[1:]!r}\n")
    elif event == "subprocess.Popen":
        with _NOTES.with_suffix(".children").open("a", encoding="utf-8") as notes:
            notes.write(f"{args[1]!r}\n")


sys.addaudithook(_note)
