"""Writes a file of entries that any calendar can import (RFC 5545).

icalendar (BSD) escapes, folds and orders it; its rules about bytes in a line are easy to get wrong.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from icalendar import Calendar, Event

from cochair.domain.dated import Dated
from cochair.exports.saving import save
from cochair.exports.sentences import clean, plain

_MAKER = "-//CoChair//CoChair//EN"


def write_calendar(entries: Iterable[Dated], stamp: datetime, file: Path) -> None:
    """Save the entries as one .ics file; `stamp` is when they were true.  ExportFailed when it can not be saved."""
    save(file, as_calendar(entries, stamp))


def as_calendar(entries: Iterable[Dated], stamp: datetime) -> bytes:
    """Return the file; the same entries make the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    for entry in entries:
        calendar.add_component(_event(entry, stamp))
    return bytes(calendar.to_ical())


def _event(entry: Dated, stamp: datetime) -> Event:
    """Return one entry; a whole day takes nobody's time, so that they are not shown as busy."""
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", stamp)
    event.add("dtstart", entry.starts)
    if entry.ends is None:
        event.add("transp", "TRANSPARENT")
    else:
        event.add("dtend", entry.ends)
    for name, text in (("summary", entry.summary), ("location", entry.place), ("description", entry.about)):
        if said := plain(clean(text)):
            event.add(name, said)
    return event
