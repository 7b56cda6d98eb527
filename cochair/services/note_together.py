"""One note that people type at once on several laptops, and that goes into the minutes once."""

import secrets

from cochair.domain.rules import writing
from cochair.services.laptops_here import LaptopsHere
from cochair.services.live import LiveMeeting
from cochair.services.typed_together import as_one_line

NOTE = "note"
KNOWN_BY = "note is known by"
"""Where in the words of a meeting the note stands, and what it is known by on every laptop, until it is put in."""


def type_note(here: LaptopsHere, seen: str, words: str) -> None:
    """Change the note as `seen` was changed into `words`; with its first letter it gets what it is known by."""
    if words and not here.words(KNOWN_BY):
        here.type_words(KNOWN_BY, "", secrets.token_hex(8))
    here.type_words(NOTE, seen, words)


def put_in_minutes(here: LaptopsHere, live: LiveMeeting, seen: str, known_by: str) -> None:
    """Write the note down as somebody has seen it, and take that away. Raises Refused and StoreFailed; it stays then.

    `known_by` is what it was known by when it was shown: whoever else puts it in at the same moment, or while apart,
    does not write it a second time.  What another laptop typed since stays.
    """
    live.write_late(lambda m: writing.note(m, as_one_line(seen), known_by))
    leave_out(here, seen, known_by)


def leave_out(here: LaptopsHere, seen: str, known_by: str) -> None:
    """Take away what somebody has seen of the note."""
    here.type_words(NOTE, seen, "")
    here.type_words(KNOWN_BY, known_by, "")
