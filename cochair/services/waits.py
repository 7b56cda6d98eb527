"""What waits quietly on the first screen, a line each: who asked for something, what is old, whose money is late."""

from dataclasses import dataclass
from datetime import date

from cochair.services.expenses import money_late
from cochair.services.kept import Kept
from cochair.services.requests_view import home_words
from cochair.services.retention import old_words


@dataclass(frozen=True, slots=True)
class Waits:
    """The lines; one with nothing to say is empty. That about `money` is private, and has no name and no sum."""

    asked: str = ""
    old: str = ""
    money: str = ""


NOTHING = Waits()


def waits_now(kept: Kept, today: date) -> Waits:
    """Return what waits on a day; raises StoreFailed."""
    books, library = kept.books, kept.library
    return Waits(
        home_words(kept.requests, library, today),
        old_words(books, library, today),
        money_late(books, library, today),
    )
