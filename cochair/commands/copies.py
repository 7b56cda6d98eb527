"""Makes a copy of everything, tells what is in each, and brings one back."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cochair.commands import words_of_copies as words
from cochair.commands.stores import asker, open_for
from cochair.services.copies import inside_words, made_words
from cochair.services.ports import StoreFailed
from cochair.storage import second_place
from cochair.storage.bringing_back import bring_back
from cochair.storage.clock import SteadyClock
from cochair.storage.closed_meetings import faults_in
from cochair.storage.copies_there import copies_in, faults_of
from cochair.storage.copy_file import FOLDER, CopyFile, read_copy
from cochair.storage.copy_sentences import NO_COPY
from cochair.storage.folders import data_folder


def back_up(options: argparse.Namespace) -> int:
    """Make a copy, or look over those that are there; 1 when that can not be, or one is not whole."""
    if options.verify:
        return _verify(options)
    try:
        if options.place:
            _remember(options)
        with open_for(options, writing=False) as store:
            made = store.copier.make()
    except StoreFailed as failed:
        return _fail(str(failed))
    print(words.MADE.format(file=made.copy.path))
    print(inside_words(made.copy.inside, _today()))
    if not made.copy.ring.can_be_typed:
        print(words.ONLY_HERE)
    if made.second is not None:
        print(words.SECOND if made.second else words.NO_SECOND)
    return 0


def restore(options: argparse.Namespace) -> int:
    """Bring a copy back, or tell what is in each; 1 with one plain sentence when that can not be."""
    folder = data_folder(options.data)
    copies = copies_in(folder / FOLDER)
    if options.copy is None:
        return _list(copies)
    try:
        back = bring_back(_chosen(copies, options.copy), folder, ask=asker(options))
    except StoreFailed as failed:
        return _fail(str(failed))
    print(words.BACK.format(made=made_words(back.copy.inside.made, _today())))
    print(inside_words(back.copy.inside, _today()))
    if back.aside is not None:
        print(words.ASIDE.format(folder=back.aside))
    return 0


def _remember(options: argparse.Namespace) -> None:
    """Keep the second place, which takes the store for writing for a moment."""
    with open_for(options, writing=True) as store:
        store.library.keep_setting(second_place.SETTING, str(second_place.make(Path(options.place).absolute())))


def _verify(options: argparse.Namespace) -> int:
    try:
        with open_for(options, writing=False) as store:
            key, place = store.copier.key, store.copier.place
        copies, faults = copies_in(place), [*faults_of(place, key), *faults_in(place, key)]
    except StoreFailed as failed:
        return _fail(str(failed))
    for fault in faults:
        print(fault, file=sys.stderr)
    if not (faults or copies):
        return _fail(NO_COPY)
    if not faults:
        print(words.ALL_WHOLE.of(len(copies)))
    return 1 if faults else 0


def _list(copies: Sequence[CopyFile]) -> int:
    if not copies:
        return _fail(NO_COPY)
    for number, copy in enumerate(copies, 1):
        made, inside = made_words(copy.inside.made, _today()), inside_words(copy.inside, _today())
        print(words.NUMBERED.format(number=number, made=made, inside=inside))
    print(words.TO_BRING_BACK)
    return 0


def _chosen(copies: Sequence[CopyFile], wanted: str) -> CopyFile:
    """Return a copy by its number in the list, else by its file; raises StoreFailed."""
    if not wanted.isdecimal():
        return read_copy(Path(wanted))
    if not 1 <= int(wanted) <= len(copies):
        raise StoreFailed(words.NO_SUCH_COPY.format(number=wanted))
    return copies[int(wanted) - 1]


def _today() -> date:
    return SteadyClock().now().date()


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
