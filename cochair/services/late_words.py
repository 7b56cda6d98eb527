"""What is half typed when a meeting ends on another laptop: it can still go into the minutes."""

from functools import partial

from cochair.domain.refused import Refused, Unclear
from cochair.domain.rules import correcting, writing
from cochair.services.capture import Line, made
from cochair.services.live import LiveMeeting


def put_line_in(live: LiveMeeting, line: Line, fixing: int | None) -> None:
    """Write a half-typed line down as what it is, or as a note where it is not whole. Raises Refused and StoreFailed.

    `fixing` is the number of the line that it was to take the place of.
    """
    make = partial(made, line=line)
    try:
        live.write_late(make if fixing is None else lambda m: correcting.correct(m, fixing, make))
    except (Refused, Unclear):
        live.write_late(lambda m: writing.note(m, line.text))
