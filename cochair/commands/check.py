"""Looks the data over, also while the app is open."""

import argparse
import sys

from cochair.commands import words
from cochair.commands.stores import open_for
from cochair.services.ports import StoreFailed
from cochair.storage.folders import data_folder
from cochair.storage.joined import check_joined, rebuild_joined


def run(options: argparse.Namespace) -> int:
    """Say in plain sentences what is wrong with the data; 0 when all is well."""
    try:
        with open_for(options, writing=options.rebuild) as store:
            if options.rebuild:
                store.rebuild()
                rebuild_joined(store.folder)
                print(words.REBUILT)
            findings = store.check()
    except StoreFailed as failed:
        findings = [str(failed)]
    findings += check_joined(data_folder(options.data))
    for finding in findings:
        print(finding, file=sys.stderr)
    if not findings:
        print(words.ALL_WELL)
    return 1 if findings else 0
