"""Every key of CoChair, screen by screen, as the sheet of keys shows it."""

from dataclasses import dataclass

from ui import (
    words_after,
    words_aloud,
    words_check,
    words_comfort,
    words_copies,
    words_home,
    words_laptops,
    words_locking,
    words_people,
    words_pictures,
    words_plan,
    words_promises,
)
from ui import words_app as w
from ui.commands import ANSWERS, COMMANDS

Keys = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of one screen: the class of the screen, the heading, and each key with its tip."""

    screen: str
    heading: str
    keys: Keys


def _of_meeting() -> Keys:
    return (*((c.keys, c.tip) for c in COMMANDS if c.number <= 1), *w.CLICKER_KEYS)


def _of_guest() -> Keys:
    tips = {"laptops": words_laptops.SEE_LAPTOPS}
    return tuple((c.keys, tips.get(c.name, c.tip)) for c in COMMANDS if c.number <= 1 and c.name in ANSWERS)


EVERYWHERE = Table("", w.KEYS_EVERYWHERE, w.KEYS)
TABLES = (
    EVERYWHERE,
    Table("ComfortScreen", w.KEYS_COMFORT, words_comfort.KEYS),
    Table("", words_aloud.KEYS_ALOUD, words_aloud.KEYS),
    Table("HelpScreen", w.KEYS_HELP, w.HELP_KEYS),
    Table("HomeScreen", w.KEYS_HOME, words_home.KEYS),
    Table("", w.SEARCH_WORDS, words_home.SEARCH_WORDS),
    Table("PromisesScreen", w.KEYS_PROMISES, words_promises.KEYS),
    Table("PeopleScreen", words_people.KEYS_PEOPLE, words_people.KEYS),
    Table("BoardScreen", words_people.KEYS_BOARD, words_people.BOARD_KEYS),
    Table("LockScreen", words_locking.KEYS_LOCK, words_locking.KEYS),
    Table("CopiesScreen", words_copies.KEYS_COPIES, words_copies.KEYS),
    Table("LaptopsScreen", words_laptops.KEYS_LAPTOPS, words_laptops.KEYS),
    Table("JoinScreen", words_laptops.KEYS_JOIN, words_laptops.JOIN_KEYS),
    Table("PlanScreen", w.KEYS_PLAN, words_plan.KEYS),
    Table("RunScreen", w.KEYS_MEETING, _of_meeting()),
    Table("GuestScreen", words_laptops.KEYS_GUEST, _of_guest()),
    Table("AfterScreen", w.KEYS_AFTER, words_after.KEYS),
    Table("CheckScreen", w.KEYS_CHECK, words_check.KEYS),
    Table("PicturesScreen", w.KEYS_PICTURES, words_pictures.KEYS),
)


def tables_from(screen: str) -> tuple[Table, ...]:
    """Return every table, first that of the screen where somebody is."""
    own = [table for table in TABLES if table.screen and table.screen == screen]
    return (*own, *(table for table in TABLES if table not in own))
