"""The cards about chances, what is kept, new people, how it was and keeping safe; a page is made when first opened."""

from PySide6.QtWidgets import QWidget

from cochair.domain.board import PersonNumber
from cochair.domain.chances import Chance, Thanks
from cochair.domain.consents import About
from cochair.domain.keeping import AskedOfUs
from cochair.services import keeping_sentences as say
from cochair.services.consents import says_yes
from cochair.services.ease import before_next
from cochair.services.how_was_it import count_told
from cochair.services.retention import old_things
from ui import words_keeping as w
from ui.people.desk import Desk
from ui.people.part import Part


def _tell_thanks(desk: Desk, person: PersonNumber | None) -> str:
    """Return in a few words how it stands."""
    chances = len(desk.books.of(Chance).rows(person=person))
    thanks = len(desk.books.of(Thanks).rows(person=person))
    words = [counted.of(count) for counted, count in ((w.CHANCES, chances), (w.THANKED, thanks)) if count]
    return f"{', '.join(words).capitalize()}." if words else w.NO_CHANCES


def _tell_data(desk: Desk, person: PersonNumber | None) -> str:
    """Return in a few words how it stands."""
    if person is None:
        return w.DATA_ASK
    yeses = sum(says_yes(desk.books, person, about) for about in About)
    return w.DATA_TELL.of(yeses) if yeses else w.DATA_CARD


def _tell_new(desk: Desk, _: PersonNumber | None) -> str:
    """Return in a few words how it stands."""
    before = before_next(desk.books, desk.library, desk.board)
    if before is None:
        return w.NEW_NONE
    return w.NEW_TELL.format(done=len(before.ready), all=len(w.EASE_LINES), title=before.title)


def _tell_how(desk: Desk, _: PersonNumber | None) -> str:
    """Return in a few words how it stands."""
    return count_told(desk.books, desk.board)


def _tell_safe(desk: Desk, _: PersonNumber | None) -> str:
    """Return in a few words how it stands."""
    count = len(old_things(desk.books, desk.library, desk.board, desk.today()))
    waits = sum(asked.answered_on is None for asked in desk.books.of(AskedOfUs).rows(board=desk.board))
    words = (say.OLD_COUNT.of(count) if count else say.NOTHING_OLD, w.ASKED_WAIT.of(waits) if waits else "")
    return " ".join(filter(None, words))


def _thanks_page() -> QWidget:
    from ui.people.keeping.thanks_page import thanks_page

    return thanks_page()


def _data_page() -> QWidget:
    from ui.people.keeping.data_page import data_page

    return data_page()


def _new_page() -> QWidget:
    from ui.people.keeping.new_page import new_page

    return new_page()


def _how_page() -> QWidget:
    from ui.people.keeping.how_page import HowPage

    return HowPage()


def _safe_page() -> QWidget:
    from ui.people.keeping.safe_page import safe_page

    return safe_page()


KEEPING_OF_PERSON = (
    Part("thanks", w.THANKS, "1F393", _tell_thanks, _thanks_page),
    Part("data", w.DATA, "1F50E", _tell_data, _data_page),
)
KEEPING_OF_BOARD = (
    Part("how", w.HOW, "1F642", _tell_how, _how_page),
    Part("new", w.NEW, "1F44B", _tell_new, _new_page),
    Part("safe", w.SAFE, "1F512", _tell_safe, _safe_page),
)
