"""The tables of the store, as named steps that are never changed once released."""

from cochair.services.ports import StoreFailed
from cochair.storage.cipher import Database, Migrations
from cochair.storage.errors import NEWER, OLDER
from cochair.storage.keeping_tables import KEEPING
from cochair.storage.needs_tables import NEEDS
from cochair.storage.tables_of_money import MONEY

steps = Migrations("cochair")

_LOG = """
CREATE TABLE device (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    board TEXT NOT NULL,
    title TEXT NOT NULL,
    starts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'ended'))
) STRICT;
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (id),
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    meeting TEXT NOT NULL REFERENCES meeting (id),
    act INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (device, seq)
) STRICT;
CREATE INDEX event_in_order ON event (meeting, hlc, device, seq);
"""

_PROJECTIONS = """
CREATE TABLE action (
    event INTEGER PRIMARY KEY REFERENCES event (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    due TEXT NOT NULL
) STRICT;
CREATE TABLE you_said (
    event INTEGER PRIMARY KEY REFERENCES event (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    by TEXT NOT NULL,
    said_on TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE line USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4');
INSERT INTO line (line, rank) VALUES ('secure-delete', 1);
"""

_DESK = """
CREATE TABLE plan_draft (id TEXT PRIMARY KEY, changed INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE line_draft (place TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE heartbeat (meeting TEXT PRIMARY KEY REFERENCES meeting (id), latest TEXT NOT NULL) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""

_ANSWERS = """
CREATE TABLE answer (
    event INTEGER PRIMARY KEY REFERENCES event (id),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    said_in TEXT NOT NULL,
    said TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE TABLE touched (meeting TEXT PRIMARY KEY REFERENCES meeting (id), hour TEXT NOT NULL) STRICT;
CREATE INDEX answer_to ON answer (said_in, said, event);
"""

_PICTURES = """
CREATE TABLE picture_choice (
    board TEXT NOT NULL,
    words TEXT NOT NULL,
    code TEXT NOT NULL,
    alt TEXT NOT NULL,
    PRIMARY KEY (board, words)
) STRICT;
CREATE TABLE own_picture (
    id TEXT PRIMARY KEY,
    board TEXT NOT NULL,
    alt TEXT NOT NULL,
    words TEXT NOT NULL,
    agreed_by TEXT NOT NULL,
    agreed_on TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX own_picture_of ON own_picture (board);
CREATE TABLE picture_folder (board TEXT NOT NULL, folder TEXT NOT NULL, PRIMARY KEY (board, folder)) STRICT;
"""

_LINES = """
DROP TABLE line;
CREATE VIRTUAL TABLE line USING fts5 (
    text, item, kind, who, due, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO line (line, rank) VALUES ('secure-delete', 1);
DROP INDEX event_kind;
INSERT INTO setting (name, value) VALUES ('remake', 'line');
"""

_REQUESTS = """
CREATE TABLE request (
    number INTEGER PRIMARY KEY,
    board TEXT NOT NULL,
    words TEXT NOT NULL,
    who TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    reply TEXT CHECK (reply IN ('on the agenda', 'later', 'can not')),
    because TEXT NOT NULL DEFAULT '',
    until TEXT,
    replied_on TEXT
) STRICT;
"""

_BOARD = """
CREATE TABLE board (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE board_group (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    name TEXT NOT NULL,
    singular TEXT NOT NULL,
    article TEXT NOT NULL,
    short TEXT NOT NULL,
    protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
    share TEXT
) STRICT;
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    name TEXT NOT NULL,
    said_as TEXT NOT NULL,
    written TEXT NOT NULL CHECK (written IN ('name', 'first name', 'initial', 'a member')),
    described TEXT NOT NULL,
    photo TEXT REFERENCES own_picture (id) ON DELETE SET NULL,
    contact TEXT NOT NULL,
    groups TEXT NOT NULL CHECK (json_valid(groups)),
    seat INTEGER REFERENCES board_group (number),
    left_on TEXT
) STRICT;
CREATE TABLE support (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    supporter INTEGER NOT NULL REFERENCES person (number),
    UNIQUE (person, supporter)
) STRICT;
CREATE TABLE former_name (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    kind TEXT NOT NULL CHECK (kind IN ('board', 'group', 'person')),
    whose INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE consent (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    about TEXT NOT NULL,
    words TEXT NOT NULL,
    yes INTEGER NOT NULL CHECK (yes IN (0, 1)),
    said_on TEXT NOT NULL
) STRICT;
CREATE INDEX consent_of ON consent (person);
"""

_RULES = """
CREATE TABLE board_rules (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL UNIQUE REFERENCES board (number),
    notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
    break_minutes INTEGER NOT NULL CHECK (break_minutes > 0),
    without_break INTEGER NOT NULL CHECK (without_break > 0),
    longest_meeting INTEGER NOT NULL CHECK (longest_meeting > 0),
    thinking_seconds INTEGER NOT NULL CHECK (thinking_seconds > 0),
    put_off INTEGER NOT NULL CHECK (put_off >= 0),
    ground_rules TEXT NOT NULL CHECK (json_valid(ground_rules))
) STRICT;
"""

_FOLLOWS_ITS_BOARD = """
CREATE TRIGGER {table}_follows_its_board AFTER UPDATE OF name ON board
BEGIN UPDATE OR REPLACE {table} SET board = NEW.name WHERE board = OLD.name; END
"""
"""What is kept under the name of a board goes with the board when it gets another name."""


def _make(db: Database, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)


@steps()
def m001_log(db: Database) -> None:
    """The truth: what happened in each meeting."""
    _make(db, _LOG)


@steps()
def m002_projections(db: Database) -> None:
    """What can be made again from the log: actions, what people said, and the words to search."""
    _make(db, _PROJECTIONS)


@steps()
def m003_desk(db: Database) -> None:
    """What is half done: draft agendas, half-typed lines, the last sign of life, settings."""
    _make(db, _DESK)


@steps()
def m004_answers(db: Database) -> None:
    """What came of what people said, in the same meeting or a later one; and in which hour a meeting was written to."""
    _make(db, _ANSWERS)


@steps()
def m005_search(db: Database) -> None:
    """A quick way to the newest lines of one kind."""
    _make(db, "CREATE INDEX event_kind ON event (kind, id);\n")


@steps()
def m006_pictures(db: Database) -> None:
    """The pictures of a board: what it chose for which words, its own photos, its folders of pictures."""
    _make(db, _PICTURES)


@steps()
def m007_lines(db: Database) -> None:
    """What each line to search is about, who it names and by when; its lines are made again from the log."""
    _make(db, _LINES)


@steps()
def m008_requests(db: Database) -> None:
    """What people ask to talk about, and the answer each of them gets."""
    _make(db, _REQUESTS)


@steps()
def m009_board(db: Database) -> None:
    """A board that goes on from meeting to meeting: its groups, its people, and what each was called before."""
    _make(db, _BOARD)


@steps()
def m010_rules(db: Database) -> None:
    """The rules of a board, and its word for somebody with no name; requests and pictures follow its own name."""
    _make(db, _RULES)
    db.execute("ALTER TABLE board ADD COLUMN unnamed TEXT NOT NULL DEFAULT ''")
    for table in ("request", "own_picture", "picture_choice", "picture_folder"):
        db.execute(_FOLLOWS_ITS_BOARD.format(table=table))


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
