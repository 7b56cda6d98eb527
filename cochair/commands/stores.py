"""Opens the store that a command names."""

import argparse
import getpass
import sys
from functools import partial
from pathlib import Path

from cochair.commands import words
from cochair.services.ports import StoreFailed
from cochair.storage.database import STORE_FILE
from cochair.storage.folders import data_folder, named_folder
from cochair.storage.keys import Ask
from cochair.storage.store import Store, open_store

ASK = "Passphrase: "
STANDARD_INPUT = "-"
_LONGEST = 64 * 1024
"""Bytes of a passphrase."""


def open_for(options: argparse.Namespace, *, writing: bool) -> Store:
    """Return the open store of `--data`, COCHAIR_DATA or the computer's own place; raises StoreFailed."""
    return open_store(
        data_folder(options.data), unlocked=options.unlocked, ask_passphrase=asker(options), writing=writing
    )


def asker(options: argparse.Namespace) -> Ask | None:
    """Return what gives the passphrase: the file that a command names, else a person at the keyboard, or None."""
    named = getattr(options, "passphrase", None)
    if named is not None:
        return partial(_first_line, named)
    return partial(getpass.getpass, ASK) if sys.stdin is not None and sys.stdin.isatty() else None


def _first_line(name: str) -> str:
    try:
        data = sys.stdin.buffer.readline(_LONGEST) if name == STANDARD_INPUT else _beginning(name)
        return data.decode().splitlines()[0]
    except (OSError, UnicodeError, IndexError, ValueError) as error:
        raise StoreFailed(words.NO_FILE.format(name=name)) from error


def _beginning(name: str) -> bytes:
    with Path(name).open("rb") as file:
        return file.readline(_LONGEST)


def names_a_store(options: argparse.Namespace) -> bool:
    """Tell if somebody named a folder, and a store is in it."""
    folder = named_folder(options.data)
    return folder is not None and (folder / STORE_FILE).exists()
