"""A disk that forgets what was not synced, and what may be left on it after the power went.

A file has what was synced, and any of what was written to it since, in pieces of a sector. A folder has the names that
were synced, and the first few of the changes to its names since; each folder has its own, whatever others have.
"""

import random
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.torture.recorded import Call

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
_END = -1
Change = tuple[int, bytes] | int
"""Bytes at a place, or a new size."""


@dataclass(slots=True)
class File:
    """One file: what is safe on the disk, what programs see, and the changes in between, in order."""

    safe: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    changes: list[Change] = field(default_factory=list)

    def change(self, change: Change) -> None:
        """Write to the file, or change its size."""
        self.changes.append(change)
        _apply(self.now, change)

    def sync(self) -> None:
        """Put everything on the disk."""
        self.safe = bytes(self.now)
        self.changes.clear()

    def left(self, chance: random.Random) -> bytes:
        """Return what a cut may leave: changes kept, dropped, missing in between, or torn at sectors."""
        way, left, changes = chance.choice(("all", "first", "some", "torn", "none")), bytearray(self.safe), self.changes
        if way in ("first", "none"):
            changes = changes[: chance.randrange(len(changes) + 1) if way == "first" else 0]
        for change in changes:
            if way == "torn" and not isinstance(change, int):
                for piece in _torn(*change, chance):
                    _apply(left, piece)
            elif way in ("all", "first") or chance.random() < 0.5:
                _apply(left, change)
        return bytes(left)


@dataclass(frozen=True, slots=True)
class Renaming:
    """A change of names: what no longer has a name, and what has one now; no file is a folder."""

    gone: str
    new: str
    file: File | None

    @property
    def folders(self) -> set[str]:
        """The folders whose names change."""
        return {str(Path(path).parent) for path in (self.gone, self.new) if path}

    def apply(self, names: dict[str, File | None]) -> None:
        """Change names."""
        names.pop(self.gone, None)
        if self.new:
            names[self.new] = self.file


class Disk:
    """The files of one folder, which does what a recording says."""

    def __init__(self, folder: Path, deaf_to: tuple[str, ...] = ()) -> None:
        """Take names of files, `deaf_to`, whose syncs never reach the disk."""
        self._folder, self._deaf = str(folder), deaf_to
        self.names: dict[str, File | None] = {self._folder: None}
        self._safe = dict(self.names)
        self._changes: list[Renaming] = []
        self._open: dict[int, File | None] = {}
        self._at: dict[int, int] = {}

    def take(self, call: Call) -> None:
        """Do what a call did."""
        match call.name:
            case "openat":
                self._opened(call.back, call.path_in(0, 1), str(call.given[2]))
            case "mkdir":
                self._rename("", call.path(0), None)
            case "rename":
                self._rename(call.path(0), call.path(1), self.names[call.path(0)])
            case "unlink" | "rmdir":
                self._rename(call.path(0), "", None)
            case "unlinkat":
                self._rename(call.path_in(0, 1), "", None)
            case "write" | "pwrite64" | "sendfile" | "ftruncate":
                self._written(call)
            case "lseek" | "read" if self._at[call.number()] == _END:
                pass  # each write goes to the end, wherever somebody reads
            case "lseek":
                self._at[call.number()] = call.back
            case "read":
                self._at[call.number()] += call.back
            case "fsync" | "fdatasync":
                self._sync(call)
            case "mmap" if "MAP_PRIVATE" in call.given or call.path(4).endswith("-shm"):
                pass  # what is shared in memory is never read again after a cut
            case _:
                raise ValueError(f"no model of {call.name}")

    def left(self, chance: random.Random, place: Path) -> None:
        """Write to a place what a cut may leave now."""
        names = dict(self._safe)
        several = {folder: [c for c in self._changes if folder in c.folders] for folder in self._folders()}
        kept = {id(c) for many in several.values() for c in many[: chance.randrange(len(many) + 1)]}
        for change in self._changes:
            if id(change) in kept:
                change.apply(names)
        place.mkdir()
        for name, file in sorted(names.items()):
            path = place / Path(name).relative_to(self._folder)
            if not path.parent.exists():
                continue  # its folder never reached the disk
            if file is None:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(file.left(chance))

    def _folders(self) -> list[str]:
        return sorted({folder for change in self._changes for folder in change.folders})

    def _rename(self, gone: str, new: str, file: File | None) -> None:
        change = Renaming(gone, new, file)
        change.apply(self.names)
        self._changes.append(change)

    def _opened(self, number: int, path: str, flags: str) -> None:
        if path not in self.names:
            self._rename("", path, File())
        file = self._open[number] = self.names[path]
        if file is not None and "O_TRUNC" in flags:
            file.change(0)
        self._at[number] = _END if "O_APPEND" in flags else 0

    def _written(self, call: Call) -> None:
        number = call.number()
        file = self._open[number]
        assert file is not None
        match call.name:
            case "ftruncate":
                file.change(call.number(1))
            case "pwrite64":
                file.change((call.number(3), bytes(call.given[1])[: call.back]))  # type: ignore[arg-type]  # never words
            case "write":
                self._add(number, file, bytes(call.given[1])[: call.back])  # type: ignore[arg-type]  # as above
            case "sendfile":
                source, begin = self._open[call.number(1)], int(str(call.given[2])[1:].partition("]")[0])
                assert source is not None
                self._add(number, file, bytes(source.now[begin : begin + call.back]))

    def _add(self, number: int, file: File, data: bytes) -> None:
        at = self._at[number]
        file.change((len(file.now) if at == _END else at, data))
        if at != _END:
            self._at[number] += len(data)

    def _sync(self, call: Call) -> None:
        file, path = self._open[call.number()], call.path(0)
        if file is not None:
            if Path(path).name not in self._deaf:
                file.sync()
            return
        for change in [change for change in self._changes if path in change.folders]:
            change.apply(self._safe)
            self._changes.remove(change)


def _apply(data: bytearray, change: Change) -> None:
    if isinstance(change, int):
        del data[change:]
        data.extend(bytes(change - len(data)))
        return
    at, new = change
    data.extend(bytes(max(0, at - len(data))))
    data[at : at + len(new)] = new


def _torn(at: int, data: bytes, chance: random.Random) -> list[Change]:
    """Return some of the sectors of a write."""
    edges = [at, *range(at - at % SECTOR + SECTOR, at + len(data), SECTOR), at + len(data)]
    return [(a, data[a - at : b - at]) for a, b in pairwise(edges) if chance.random() < 0.5]
