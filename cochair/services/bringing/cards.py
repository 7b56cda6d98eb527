"""Finds actions that stand as cards, as easy-read minutes have them: "Who:", "What:" and "When:" below each other."""

import re
from collections.abc import Iterable, Iterator

from cochair.services.bringing.parts import Part, Table, TextLine

_LABEL = re.compile(r"\s*[-•*]?\s*(?P<label>who|what|when|by when)\s*:\s*(?P<words>\S.*)", re.IGNORECASE)
_NAMES = ("Who", "Action", "By when")


def with_cards(parts: Iterable[Part]) -> Iterator[Part]:
    """Give the parts with each card as a table of 1 row; lines that are no whole card stay lines."""
    held: list[TextLine] = []
    for part in parts:
        expected = ("who", "what", "when")[len(held)]
        if isinstance(part, TextLine) and _label(part) == expected:
            held.append(part)
            if len(held) == len(_NAMES):
                yield _table(held)
                held = []
            continue
        yield from [_table(held)] if len(held) == 2 else held
        held = []
        if isinstance(part, TextLine) and _label(part) == "who":
            held.append(part)
        else:
            yield part
    yield from [_table(held)] if len(held) == 2 else held


def _label(line: TextLine) -> str:
    found = _LABEL.fullmatch(line.text)
    return found["label"].casefold().removeprefix("by ") if found else ""


def _table(lines: list[TextLine]) -> Table:
    cells = [_LABEL.fullmatch(line.text) for line in lines]
    words = tuple(found["words"] if found else "" for found in cells)
    return Table((_NAMES, (*words, *[""] * (len(_NAMES) - len(words)))))
