"""The tables of a board, its groups, its people and its rules."""

BOARD = """
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

RULES = """
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

FOLLOWS_ITS_BOARD = """
CREATE TRIGGER {table}_follows_its_board AFTER UPDATE OF name ON board
BEGIN UPDATE OR REPLACE {table} SET board = NEW.name WHERE board = OLD.name; END
"""
"""What is kept under the name of a board goes with the board when it gets another name."""
