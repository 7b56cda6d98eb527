"""The tables of the store, as named steps that are never changed once released."""

from cochair.services.ports import StoreFailed
from cochair.storage.cipher import Database, Migrations
from cochair.storage.consents_kept import tie_all
from cochair.storage.errors import NEWER, OLDER
from cochair.storage.tables_of_board import BOARD, FOLLOWS_ITS_BOARD, RULES
from cochair.storage.tables_of_forgetting import FORGETTING
from cochair.storage.tables_of_keeping import KEEPING
from cochair.storage.tables_of_laptops import LAPTOPS
from cochair.storage.tables_of_meetings import ANSWERS, DESK, LINES, LOG, PICTURES, PROJECTIONS, REQUESTS
from cochair.storage.tables_of_money import MONEY
from cochair.storage.tables_of_needs import NEEDS

steps = Migrations("cochair")


def _make(db: Database, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)


@steps()
def m001_log(db: Database) -> None:
    """The truth: what happened in each meeting."""
    _make(db, LOG)


@steps()
def m002_projections(db: Database) -> None:
    """What can be made again from the log: actions, what people said, and the words to search."""
    _make(db, PROJECTIONS)


@steps()
def m003_desk(db: Database) -> None:
    """What is half done: draft agendas, half-typed lines, the last sign of life, settings."""
    _make(db, DESK)


@steps()
def m004_answers(db: Database) -> None:
    """What came of what people said, in the same meeting or a later one; and in which hour a meeting was written to."""
    _make(db, ANSWERS)


@steps()
def m005_search(db: Database) -> None:
    """A quick way to the newest lines of one kind."""
    _make(db, "CREATE INDEX event_kind ON event (kind, id);\n")


@steps()
def m006_pictures(db: Database) -> None:
    """The pictures of a board: what it chose for which words, its own photos, its folders of pictures."""
    _make(db, PICTURES)


@steps()
def m007_lines(db: Database) -> None:
    """What each line to search is about, who it names and by when; its lines are made again from the log."""
    _make(db, LINES)


@steps()
def m008_requests(db: Database) -> None:
    """What people ask to talk about, and the answer each of them gets."""
    _make(db, REQUESTS)


@steps()
def m009_board(db: Database) -> None:
    """A board that goes on from meeting to meeting: its groups, its people, and what each was called before."""
    _make(db, BOARD)


@steps()
def m010_rules(db: Database) -> None:
    """The rules of a board, and its word for somebody with no name; requests and pictures follow its own name."""
    _make(db, RULES)
    db.execute("ALTER TABLE board ADD COLUMN unnamed TEXT NOT NULL DEFAULT ''")
    for table in ("request", "own_picture", "picture_choice", "picture_folder"):
        db.execute(FOLLOWS_ITS_BOARD.format(table=table))


@steps()
def m011_needs(db: Database) -> None:
    """What helps each person, in their words, and how each was asked to a meeting."""
    _make(db, NEEDS)


@steps()
def m012_money(db: Database) -> None:
    """What each person is offered, is paid and spends, apart from each other, and how a board counts its money."""
    _make(db, MONEY)


@steps()
def m013_keeping(db: Database) -> None:
    """What a board offers and thanks for, how its meetings were, and how long it keeps what it keeps."""
    _make(db, KEEPING)


@steps()
def m014_names(db: Database) -> None:
    """Lists for the co-chairs say no more of a name than somebody wishes, and are made again."""
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('remake', 'names')")


@steps()
def m015_answers_shown(db: Database) -> None:
    """Which answers to "How was it?" somebody has looked at."""
    db.execute("ALTER TABLE how_was_it ADD COLUMN shown INTEGER NOT NULL DEFAULT 0")


@steps()
def m016_forgetting(db: Database) -> None:
    """Who is forgotten, by number, and what guards the answers of people."""
    _make(db, FORGETTING)
    tie_all(db)


@steps()
def m017_laptops(db: Database) -> None:
    """Which laptops are trusted for a meeting, and which devices are our own."""
    _make(db, LAPTOPS)


_STEPS = (
    m001_log,
    m002_projections,
    m003_desk,
    m004_answers,
    m005_search,
    m006_pictures,
    m007_lines,
    m008_requests,
    m009_board,
    m010_rules,
    m011_needs,
    m012_money,
    m013_keeping,
    m014_names,
    m015_answers_shown,
    m016_forgetting,
    m017_laptops,
)
_KNOWN = {step.__name__ for step in _STEPS}


def refuse_newer(db: Database) -> None:
    """Raise StoreFailed when the file has taken a step that this version does not know."""
    if not {step.name for step in steps.applied(db)} <= _KNOWN:
        raise StoreFailed(NEWER)


def refuse_older(db: Database) -> None:
    """Raise StoreFailed when a step is still to be taken, for those who only read."""
    if steps.pending(db):
        raise StoreFailed(OLDER)
