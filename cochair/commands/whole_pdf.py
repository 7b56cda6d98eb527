"""Tells whether a PDF that CoChair wrote is whole: every object where its table says, tagged, and with its fonts."""

import re

_TAIL = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_HEAD = re.compile(rb"xref\s+0 (\d+)\s+")
_PLACE = 20
"""Bytes of a line in the table of objects."""
NEEDED = (b"/StructTreeRoot", b"/MarkInfo", b"/Lang", b"/FontFile2")
"""What an easy-read paper must have: its order of reading, its language, and its own letters."""


def why_not_whole(data: bytes) -> str:
    """Return what is wrong with a PDF, for us to read, or an empty text when it is whole."""
    tail = _TAIL.search(data)
    if not data.startswith(b"%PDF-1.7") or tail is None:
        return "no head or no end"
    head = _HEAD.match(data, int(tail[1]))
    if head is None:
        return "no table of objects"
    count, first = int(head[1]), head.end()
    for number in range(1, count):
        line = data[first + number * _PLACE : first + (number + 1) * _PLACE]
        if line[17:18] == b"n" and not data.startswith(b"%d 0 obj" % number, int(line[:10])):
            return f"object {number} is not in its place"
    missing = [name.decode() for name in NEEDED if name not in data]
    return f"without {', '.join(missing)}" if missing else ""
