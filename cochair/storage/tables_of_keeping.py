"""The tables of step 13: what a board offers, how its meetings were, and how long it keeps what it keeps."""

KEEPING = """
CREATE TABLE chance (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    kind TEXT NOT NULL CHECK (kind IN ('training', 'talk', 'job of the board', 'other')),
    what TEXT NOT NULL,
    offered_on TEXT NOT NULL,
    taken TEXT NOT NULL CHECK (taken IN ('not yet', 'yes', 'no')),
    came_of TEXT NOT NULL
) STRICT;
CREATE TABLE thanks (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    words TEXT NOT NULL,
    said_by TEXT NOT NULL,
    how TEXT NOT NULL,
    said_on TEXT NOT NULL
) STRICT;
CREATE TABLE ease_tick (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    thing TEXT NOT NULL,
    UNIQUE (meeting, thing)
) STRICT;
CREATE TABLE how_was_it (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    meeting TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    face TEXT NOT NULL CHECK (face IN ('good', 'mixed', 'bad')),
    say TEXT NOT NULL CHECK (say IN ('yes', 'partly', 'no')),
    words TEXT NOT NULL
) STRICT;
CREATE TABLE keep_for (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    kind TEXT NOT NULL,
    length TEXT NOT NULL,
    UNIQUE (board, kind)
) STRICT;
CREATE TABLE keep_longer (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    kind TEXT NOT NULL,
    whose TEXT NOT NULL,
    until TEXT NOT NULL,
    UNIQUE (board, kind, whose)
) STRICT;
CREATE TABLE may_open (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    person INTEGER NOT NULL REFERENCES person (number),
    since TEXT NOT NULL,
    UNIQUE (board, person)
) STRICT;
CREATE TABLE holiday (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    day TEXT NOT NULL,
    UNIQUE (board, day)
) STRICT;
CREATE TABLE asked_of_us (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL REFERENCES board (number),
    kind TEXT NOT NULL CHECK (kind IN ('data', 'complaint')),
    who TEXT NOT NULL,
    words TEXT NOT NULL,
    came_on TEXT NOT NULL,
    person INTEGER REFERENCES person (number),
    told_on TEXT,
    answered_on TEXT
) STRICT;
CREATE TABLE dropped (
    device TEXT PRIMARY KEY REFERENCES device (id),
    entries INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
"""
