"""Opens the store that a command names."""

import argparse
import getpass
import sys

from cochair.storage.files import data_folder
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
