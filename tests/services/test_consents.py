"""A yes is kept with the words that were shown, and counts until there is a no."""

from datetime import date
from pathlib import Path

from cochair.domain.board import BoardPerson
from cochair.domain.consents import About, Consent
from cochair.services.consents import keep_answer, newest, says_yes
from cochair.storage.store import open_store
from tests.storage.boards import TEN, plan

MONDAY, FRIDAY = date(2026, 11, 9), date(2026, 11, 13)
WORDS = "May we print your photo?"


def test_the_newest_answer_counts_and_every_one_is_kept_once(tmp_path: Path) -> None:
    with open_store(tmp_path / "data", unlocked=True) as store:
        store.library.new_meeting(plan(), TEN)
        books = store.books
        sam, tom = (books.of(BoardPerson).rows(name=name)[0].number for name in ("Sam", "Tom"))
        assert newest(books, sam, About.PHOTO) is None and not says_yes(books, sam, About.PHOTO)
        keep_answer(books, sam, About.PHOTO, WORDS, yes=True, today=MONDAY)
        keep_answer(books, sam, About.PHOTO, WORDS, yes=True, today=FRIDAY)
        assert says_yes(books, sam, About.PHOTO)
        assert not says_yes(books, tom, About.PHOTO) and not says_yes(books, sam, About.NAME)
        keep_answer(books, sam, About.PHOTO, WORDS, yes=False, today=FRIDAY)
        assert not says_yes(books, sam, About.PHOTO)
        kept = books.of(Consent).rows()
        assert [(c.words, c.yes, c.said_on) for c in kept] == [(WORDS, True, MONDAY), (WORDS, False, FRIDAY)]
