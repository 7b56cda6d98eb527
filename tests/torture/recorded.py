"""Records what a real process does to the files of a folder, call by call, as the system saw it (strace)."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    *("openat", "open", "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir"),
    *("write", "pwrite64", "writev", "pwritev", "read", "lseek", "sendfile", "copy_file_range", "fallocate", "mmap"),
    *("truncate", "ftruncate", "fsync", "fdatasync", "sync_file_range", "link", "linkat", "symlink", "symlinkat"),
)
_LONGEST = 1 << 26
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\w+)(?:<.*>\S*)?(?: .*)?")
_NUMBERED = re.compile(r"(\d+|AT_FDCWD)<([^>]*)>.*")


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its name, what was given to it (paths and bytes as they were), and what came back."""

    name: str
    given: tuple[str | bytes, ...]
    back: int

    def number(self, place: int = 0) -> int:
        """Return a number that was given, also that of an open file."""
        return int(str(self.given[place]).partition("<")[0])

    def path(self, place: int) -> str:
        """Return a path that was given: as words, or as that of an open file."""
        given = self.given[place]
        if isinstance(given, bytes):
            return given.decode()
        found = _NUMBERED.fullmatch(given)
        assert found is not None, given
        return _bytes(found[2]).decode()

    def path_in(self, folder: int, place: int) -> str:
        """Return a path that may begin at an open folder."""
        return str(Path(self.path(folder), self.path(place)))


def record(program: list[str], folder: Path, log: Path) -> list[Call]:
    """Run a program to its end; return its calls that are about what lies in a folder, in order."""
    command = ["strace", "-f", "-y", "-xx", "-s", str(_LONGEST), "-e", f"trace={','.join(CALLS)}", "-o", str(log)]
    subprocess.run([*command, *program], check=True)
    return list(_calls(log, "".join(f"\\x{byte:02x}" for byte in str(folder).encode())))


def _calls(log: Path, folder: str) -> Iterator[Call]:
    with log.open(encoding="ascii") as lines:
        for line in lines:
            if folder not in line:
                continue
            found = _CALL.fullmatch(line.rstrip("\n"))
            if found is None:
                raise ValueError(f"not understood: {line[:300]}")
            name, given, back = found.groups()
            if int(back, 0) >= 0:
                yield Call(name, tuple(map(_given, given.split(", "))), int(back, 0))


def _given(text: str) -> str | bytes:
    if text.startswith('"'):
        return _bytes(text[1:-1])
    return text


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
