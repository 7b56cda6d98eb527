"""The process that reads one picture from a stranger: it may end in any way, and takes nothing with it."""

import faulthandler
import os
import sys
from pathlib import Path

TOO_LARGE, BROKEN = 3, 4
"""What the process says when it ends without a picture."""
LONGEST = 20.0
"""Seconds after which the process ends itself, should nobody be there any more who would end it."""
MOST_MEMORY = 1 << 29
"""Bytes that the process may take, where the system can hold it to that."""


def main() -> int:
    """Read a picture from standard input, write it to standard output as papers can hold it, and return 0."""
    _hold_memory()
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(LONGEST, exit=True, file=nowhere)
        return _read()


def _read() -> int:
    from cochair.exports.read_drawing import drawn
    from cochair.exports.read_photo import FarTooLarge, made_small

    try:
        content = sys.stdin.buffer.read()
        made = drawn(content) if sys.argv[1] == "drawing" else made_small(content)
    except (FarTooLarge, MemoryError):
        return TOO_LARGE
    except Exception:  # a broken picture makes its reader raise nearly anything
        return BROKEN
    sys.stdout.buffer.write(made)
    return 0


def _hold_memory() -> None:
    """Hold this process to its memory, and leave no picture of the memory behind when it breaks."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    sys.exit(main())
