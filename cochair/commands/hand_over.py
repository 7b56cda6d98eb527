"""Hands the whole board over to another laptop, in one locked file, and empties this one."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from cochair.commands import words_of_copies as words
from cochair.commands.stores import asker, open_for
from cochair.commands.words import HEADING, UNDER
from cochair.services import handing_sentences as say
from cochair.services.copies import inside_words
from cochair.services.handing_over import WhatGoes, what_goes
from cochair.services.locking import goes_on
from cochair.services.ports import StoreFailed
from cochair.storage.bringing_back import bring_back, key_of
from cochair.storage.clock import SteadyClock
from cochair.storage.copy_file import read_copy
from cochair.storage.database import STORE_FILE
from cochair.storage.emptying import empty
from cochair.storage.files import write_whole
from cochair.storage.folders import data_folder
from cochair.storage.handing_over import read_back
from cochair.storage.keys import KEY_FILE
from cochair.storage.passing_on import ring_to_pass_on
from cochair.storage.places import refuse_harm
from cochair.storage.ring import write_ring


def export(options: argparse.Namespace) -> int:
    """Write everything into one file that opens with a passphrase; 1 with one plain sentence when that can not be."""
    file = Path(options.file).absolute()
    ask = asker(options)
    try:
        if file.exists():
            raise StoreFailed(words.NAME_TAKEN.format(file=file))
        with open_for(options, writing=False) as store:
            ring = ring_to_pass_on(store.folder, store.copier.key, ask() if ask else "")
            if ring is None:
                raise StoreFailed(words.NEEDS_PASSPHRASE)
            copy = store.copier.hand_over(file, ring)
    except StoreFailed as failed:
        return _fail(str(failed))
    print(words.HANDED_OVER.format(file=copy.path))
    print(inside_words(copy.inside, SteadyClock().now().date()))
    return 0


def wipe(options: argparse.Namespace) -> int:
    """Say what would go, or empty this laptop; 1 with one plain sentence when the file has not all of it."""
    folder = data_folder(options.data)
    try:
        with open_for(options, writing=options.yes) as store:
            if goes_on(store.library, SteadyClock().now()):
                raise StoreFailed(say.MEETING_ON)
            copy = read_back(Path(options.file), folder, store.copier.key)
        if not options.yes:
            print("\n".join((say.ALL_IN_FILE.format(file=copy.path), *_told(what_goes()), words.TO_WIPE)))
            return 0
        empty(folder)
    except StoreFailed as failed:
        return _fail(str(failed))
    print(say.EMPTIED)
    print(say.FILE_STAYS.format(file=copy.path))
    return 0


def _told(what: WhatGoes) -> Iterator[str]:
    for heading, lines in what.parts:
        yield HEADING.format(words=heading)
        yield from (UNDER.format(words=line) for line in lines)
    yield what.first


def take_in(options: argparse.Namespace) -> int:
    """Open the file of another laptop where there is no board yet; 1 with one plain sentence when that can not be."""
    folder = data_folder(options.data)
    try:
        if (folder / STORE_FILE).exists():
            raise StoreFailed(words.HAS_MEETINGS.format(file=options.file))
        refuse_harm(folder)
        copy = read_copy(Path(options.file))
        key = key_of(copy, folder, asker(options))
        bring_back(copy, folder, key=key)
        if options.unlocked:
            write_whole(folder / KEY_FILE, key.hex())
            write_ring(folder, replace(copy.ring, kept="file"))
    except StoreFailed as failed:
        return _fail(str(failed))
    print(words.TAKEN_IN)
    print(inside_words(copy.inside, SteadyClock().now().date()))
    return 0


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
