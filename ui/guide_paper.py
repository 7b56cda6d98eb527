"""The quick guide: four pages that tell somebody new how a meeting goes with CoChair."""

from collections.abc import Iterator

from cochair.domain.document import Block, Credit, Document, Heading, Picture, Say
from cochair.domain.paper_parts import (
    BIG_WORDS,
    DECIDED,
    KEPT,
    LOOK_CLOSELY,
    MEETING,
    NOTES,
    PEOPLE,
    SPEECH,
    TIME,
    TO_DO,
    WRITING,
)
from cochair.domain.words_of_power import CREDIT
from ui import words_after, words_aloud, words_home, words_laptops, words_live, words_plan
from ui import words_app as app
from ui import words_guide as w
from ui.commands import key_of

BUTTONS = {
    "practise": words_home.PRACTISE,
    "first_plan": words_home.FIRST_PLAN,
    "plan": words_home.PLAN,
    "share": words_plan.BEFORE,
    "start": words_home.START,
    "carry_on": words_home.CARRY_ON,
    "lock": words_home.LOCK,
    "copies": words_home.COPIES,
    "pause": words_live.PAUSE,
    "rest": words_live.BREAK,
    "more": words_live.MORE_TIME,
    "end": words_live.END_MEETING,
    "undo": words_live.UNDO,
    "room": key_of("room"),
    "laptops": key_of("laptops"),
    "join": words_laptops.JOIN,
    "check": words_after.CHECK,
    "take": words_after.TAKE_HOME,
    "aloud": words_aloud.READ,
    "help": "F1",
    "larger": "Ctrl and +",
    "colours": "Ctrl+Shift+C",
}
"""The buttons and keys that the guide names, in the very words that stand on them."""

_HAT, _FLAG, _STOP = Picture("1F393", w.HAT), Picture("1F3C1", w.FLAG), Picture("1F6D1", w.HAND_STOPS)
_BACK, _PLUG, _SMILE = Picture("21A9", w.BACK_ARROW), Picture("1F50C", w.PLUG), Picture("1F642", w.SMILE)
_LOCK = Picture("1F510", w.LOCK_SHOWS)

PAGES = (
    (w.BEFORE, ((_HAT, w.PRACTISE), (NOTES, w.PLAN), (KEPT, w.KEPT), (DECIDED, w.SHARE))),
    (w.DURING, ((MEETING, w.START), (TIME, w.CLOCK), (SPEECH, w.SPEAK), (_STOP, w.CARDS), (WRITING, w.WRITE))),
    (w.AFTER, ((_FLAG, w.END), (LOOK_CLOSELY, w.CHECK), (PEOPLE, w.TAKE), (TO_DO, w.PROMISES), (_SMILE, w.HOW))),
    (w.STUCK, ((_BACK, w.UNDO), (_PLUG, w.OFF), (BIG_WORDS, w.LARGER), (_LOCK, w.SAFE))),
)
"""A heading for each page, and below it a picture and its sentences, idea by idea."""


def guide() -> Document:
    """Return the quick guide as a Document."""
    blocks = (Heading(1, w.TITLE), *_ideas(), Credit(None, (CREDIT,)))
    return Document(w.TITLE, w.GUIDE, app.TITLE, blocks, checked=True)


def _ideas() -> Iterator[Block]:
    for heading, ideas in PAGES:
        yield Heading(2, heading)
        for picture, sentences in ideas:
            yield Say(picture, tuple(sentence.format(**BUTTONS) for sentence in sentences))
