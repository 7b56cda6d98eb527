"""Chooses the picture of an agenda item or of something written down."""

from functools import lru_cache

from cochair.domain.agenda import AgendaItem, Kind
from cochair.domain.document import Picture
from cochair.domain.pictures import PictureChooser
from cochair.domain.records import Action, Decision, HardWord, Note, Parked, Record, YouSaid
from ui.at_hand import at_hand

_OF_KIND = {
    Kind.CHECK_IN: "1F44B",
    Kind.FEEDBACK: "2705",
    Kind.TALK: "1F4AC",
    Kind.DECIDE: "1F5F3",
    Kind.NEWS: "1F4F0",
    Kind.ROUND: "1F501",
    Kind.BREAK: "2615",
}
_OF_RECORD: dict[type, str] = {
    Note: "1F4DD",
    YouSaid: "1F4AC",
    HardWord: "1F4D6",
    Parked: "1F17F",
    Decision: "1F5F3",
    Action: "1F4C6",
}


def picture_of_item(item: AgendaItem) -> str:
    """Return the code of an item's picture: what its title asks for, else the picture of its kind."""
    return _of_item(item, at_hand.chooser())


@lru_cache(maxsize=512)
def _of_item(item: AgendaItem, chooser: PictureChooser) -> str:
    if item.kind in (Kind.BREAK, Kind.CHECK_IN):
        return _OF_KIND[item.kind]
    return chooser.first(item.title, Picture(_OF_KIND[item.kind], "")).code


at_hand.changed.connect(_of_item.cache_clear)  # else the pictures of each board that was open stay in memory


def picture_of_record(record: Record) -> str:
    """Return the code of the picture for something written down."""
    if isinstance(record, HardWord | YouSaid):
        return _OF_RECORD[type(record)]
    return at_hand.chooser().first(record.text, Picture(_OF_RECORD[type(record)], "")).code
