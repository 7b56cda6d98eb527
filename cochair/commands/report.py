"""Writes the power report of a meeting in the store, also while the app is open."""

import argparse
import sys
from pathlib import Path

from cochair.commands import words
from cochair.commands.minutes import find_meeting, tell_letters
from cochair.commands.papers import report_of, write_paper, write_report_table
from cochair.commands.stores import open_for
from cochair.domain.meeting import Phase
from cochair.exports.saving import ExportFailed
from cochair.services.earlier import ended_before
from cochair.services.ports import StoreFailed


def run(options: argparse.Namespace) -> int:
    """Write the report and say where it is; 1 with one plain sentence when that is not possible."""
    file = Path(options.out)
    try:
        with open_for(options, writing=False) as store:
            row = find_meeting(store.library, options.meeting)
            (_, meeting), earlier = store.library.log(row.id).told(), ended_before(store.library, row.id)
            if options.to == "csv":
                write_report_table(meeting, file, earlier)
            else:
                document = report_of(meeting, earlier)
                tell_letters(document, options.to)
                write_paper(document, options.to, options.profile, file, store.folder / "cache")
    except (StoreFailed, ExportFailed) as failed:
        print(str(failed), file=sys.stderr)
        return 1
    if meeting.phase is not Phase.ENDED:
        print(words.REPORT_OPEN)
    print(words.WRITTEN.format(file=options.out))
    return 0
