"""Puts what can be pressed into few groups, so that a switch comes quickly to each."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from ui.scanning.things import Thing

MOST = 8
"""So many things are at most in a group."""

Group = tuple[Thing, ...]


def groups_of(things: Sequence[Thing], root: QWidget) -> list[Group]:
    """Return the things in groups: what lies together in the largest part of the window with few things in it."""
    held = Counter(part for thing in things for part in _up(thing, root))
    groups: list[list[Thing]] = []
    place: QWidget | None = None
    for thing in things:
        parts = [part for part in _up(thing, root) if held[part] <= MOST]
        here = parts[-1] if parts and (len(parts) > 1 or held[parts[0]] > 1) else _around(thing)
        if groups and here is place and len(groups[-1]) < MOST:
            groups[-1].append(thing)
        else:
            groups.append([thing])
        place = here
    return [tuple(group) for group in groups]


def _around(thing: Thing) -> QWidget | None:
    return thing.parentWidget() if isinstance(thing, QWidget) else None


def _up(thing: Thing, root: QWidget) -> Iterator[QWidget]:
    """Yield a thing and all it lies in, up to the root."""
    part = thing if isinstance(thing, QWidget) else None
    while part is not None:
        yield part
        part = None if part is root else part.parentWidget()
