"""The process that speaks: sentences come in, sound goes out. It ends with the window's process, even if it hangs."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import IO

from cochair.voice.engines.choose import Chosen
from cochair.voice.engines.engine import Engine
from cochair.voice.wire import Rubbish, Told, receive, send, sound_told, told_wanted, voices_told


def serve(asked: IO[bytes], answers: IO[bytes], make: Callable[[], Engine]) -> None:
    """Answer until the other end is gone."""
    orders: SimpleQueue[Told] = SimpleQueue()
    threading.Thread(target=_listen, args=(asked, orders), daemon=True).start()
    engine = make()
    send(answers, {"is": "ready"})
    while True:
        told = orders.get()
        if told["is"] == "voices":
            send(answers, voices_told(engine.voices()))
        else:
            send(answers, *sound_told(engine.render(told_wanted(told))))


def _listen(asked: IO[bytes], orders: "SimpleQueue[Told]") -> None:
    """Take orders in; what hangs in an engine can not stop this thread, so nothing is left behind."""
    try:
        while (got := receive(asked)) is not None:
            orders.put(got[0])
    except (Rubbish, OSError):
        logging.getLogger(__name__).exception("listening to the window")
    finally:
        os._exit(0)


def main() -> None:
    """Speak for the process that started this one."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # libraries print as they like, and may not garble the answers
    try:
        serve(sys.stdin.buffer, answers, Chosen)
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
