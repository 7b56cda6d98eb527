"""What is written where something unexpected went wrong: the kind of error and the places in our code, and no words.

A desktop keeps what a program writes to its error stream, so nothing that somebody typed may be in it.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType


class NoWords(logging.Formatter):
    """Writes a line of the log with its errors, and without whatever was filled into it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line as our code has it, and where the error came from."""
        told = f"{record.name}: {record.msg}"
        return "\n".join((told, note_of(*record.exc_info[1:]))) if record.exc_info else told


def note_of(error: BaseException | None, trace: TracebackType | None) -> str:
    """Return the kinds of an error and of what led to it, and each place in the code that it went through."""
    lines = [f"  {place.filename}:{place.lineno} in {place.name}" for place in traceback.extract_tb(trace)]
    while error is not None:
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


def write_no_words() -> None:
    """Let nothing that went wrong write more than this, from any thread."""
    errors = logging.StreamHandler()
    errors.setFormatter(NoWords())
    logging.lastResort = errors
    errors.setLevel(logging.WARNING)
    sys.excepthook = lambda _, error, trace: _write(error, trace)
    threading.excepthook = lambda told: _write(told.exc_value, told.exc_traceback)


def _write(error: BaseException | None, trace: TracebackType | None) -> None:
    if sys.stderr is not None:
        print(note_of(error, trace), file=sys.stderr)
