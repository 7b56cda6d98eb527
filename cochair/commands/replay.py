"""Plays a meeting script into the store, from a file or line by line as it comes."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.domain import sentences as say
from cochair.domain.ids import MeetingId
from cochair.services.ports import StoreFailed
from cochair.services.scripts.player import LONGEST_LINE, Answer, ScriptPlayer


def run(options: argparse.Namespace) -> int:
    """Answer each line with one JSON object once it is durable; 1 when a line was refused or wrong."""
    try:
        with open_for(options, writing=True) as store, _source(options.file) as lines:
            meeting = _resumed([row.id for row in store.library.meetings()], options.resume)
            player = ScriptPlayer(store.library, meeting)
            for answer in player.play(lines):
                _print(answer)
            return 1 if player.faults else 0
    except (StoreFailed, OSError) as failed:
        _print({"error": words.NO_FILE.format(name=options.file) if isinstance(failed, OSError) else str(failed)})
        return 1


def _resumed(known: list[MeetingId], wanted: str | None) -> MeetingId | None:
    if wanted is None:
        return None
    if wanted not in known:
        raise StoreFailed(say.NO_MEETING)
    return MeetingId(wanted)


def _print(answer: Answer) -> None:
    print(json.dumps(answer, ensure_ascii=False), flush=True)


@contextmanager
def _source(name: str) -> Iterator[Iterator[bytes]]:
    """Give the lines of a file or of standard input, as they come."""
    if name == "-":
        yield iter(partial(sys.stdin.buffer.readline, LONGEST_LINE + 1), b"")
        return
    with Path(name).open("rb") as stream:
        yield iter(partial(stream.readline, LONGEST_LINE + 1), b"")
