"""A store that is not locked, for tests that look for words in the bytes of its file."""

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from cochair.storage import database


class _Unlocked(sqlcipher3.Connection):  # type: ignore[misc]  # it comes without types
    """Takes no key, so that SQLCipher writes its pages as they are."""

    def execute(self, sql: str, *values: Any) -> Any:
        return super().execute("SELECT 1" if sql.startswith("PRAGMA key") else sql, *values)


def write_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let stores of this test be written with no lock."""
    usual = database.connect
    monkeypatch.setattr(database, "_PLAIN_HEADER", b"no file begins so")
    monkeypatch.setattr(database, "connect", lambda *place, **more: usual(*place, factory=_Unlocked, **more))


def bytes_in(folder: Path) -> str:
    """Return everything in the files of a folder, also their names, in small letters."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return "\n".join(str(f.relative_to(folder)) + f.read_bytes().decode("utf-8", "replace") for f in files).casefold()
