"""The clock that shows a time somebody says."""

import re

from cochair.domain.document import Picture
from cochair.domain.language import _

_CLOCK = re.compile(
    r"\b(?:(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d)| o'clock| noon)|half past (?P<half>1[0-2]|[1-9]))\b"
)
WHOLE, HALF_PAST = _("A clock at {hour} o’clock"), _("A clock at half past {hour}")
_WHOLE_HOURS, _HALF_HOURS = 0x1F550, 0x1F55C


def clock(folded: str) -> tuple[str, Picture] | None:
    """Return the words for a whole or half hour and a clock that shows it, if one is said in small letters."""
    found = _CLOCK.search(folded)
    if not found or found["minute"] not in (None, "00", "30"):
        return None
    hour = int(found["half"] or found["hour"])
    if found["half"] or found["minute"] == "30":
        return found[0], Picture(f"{_HALF_HOURS + hour - 1:X}", HALF_PAST.format(hour=hour))
    return found[0], Picture(f"{_WHOLE_HOURS + hour - 1:X}", WHOLE.format(hour=hour))
