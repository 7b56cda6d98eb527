"""Tells the picture of each sentence of a meeting's minutes, and the others that fit."""

import argparse
import json
import sys

from cochair.commands import words
from cochair.commands.minutes import find_meeting
from cochair.commands.pictures import board_pictures
from cochair.commands.stores import open_for
from cochair.domain.document import Picture
from cochair.domain.pictures import PictureChooser
from cochair.services.picture_rows import PictureRow, picture_rows
from cochair.services.ports import StoreFailed


def run(options: argparse.Namespace) -> int:
    """Print a sentence and its pictures, one after the other; 1 with one plain sentence if that can not be."""
    try:
        with open_for(options, writing=False) as store:
            _, m = store.library.log(find_meeting(store.library, options.meeting).id).told()
            board = board_pictures(store.pictures, m.plan.board)
    except StoreFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    for sentence in board.missing:
        print(sentence, file=sys.stderr)
    rows = [(row, _others(row, board.chooser)) for row in picture_rows(m, board.chooser)]
    if options.json:
        told = [{"sentence": r.sentence, "picture": _named(r.picture), "others": others} for r, others in rows]
        print(json.dumps({"sentences": told}, ensure_ascii=False))
    else:
        for row, others in rows:
            print(row.sentence)
            print(f"  {words.PICTURE.format(alt=_named(row.picture))}")
            if others:
                print(f"  {words.OTHER_PICTURES.format(alts=', '.join(others))}")
    return 0


def _others(row: PictureRow, chooser: PictureChooser) -> list[str]:
    offered = chooser.offered(row.sentence, row.otherwise)
    return [_named(picture) for picture in offered if picture != row.picture]


def _named(picture: Picture) -> str:
    return picture.alt or words.NO_PICTURE
