"""Opens the store that a command names."""

import argparse
import getpass
import sys

from cochair.storage.database import STORE_FILE
from cochair.storage.folders import data_folder, named_folder
from cochair.storage.store import Store, open_store

ASK = "Passphrase: "


def open_for(options: argparse.Namespace, *, writing: bool) -> Store:
    """Return the open store of `--data`, COCHAIR_DATA or the computer's own place; raises StoreFailed."""
    ask = getpass.getpass if sys.stdin is not None and sys.stdin.isatty() else None
    return open_store(
        data_folder(options.data),
        unlocked=options.unlocked,
        ask_passphrase=(lambda: ask(ASK)) if ask else None,
        writing=writing,
    )


def names_a_store(options: argparse.Namespace) -> bool:
    """Tell if somebody named a folder, and a store is in it."""
    folder = named_folder(options.data)
    return folder is not None and (folder / STORE_FILE).exists()
