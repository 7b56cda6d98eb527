"""The tables of meetings, of what is made from them, and of what lies beside them."""

LOG = """
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

PROJECTIONS = """
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

DESK = """
CREATE TABLE plan_draft (id TEXT PRIMARY KEY, changed INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE line_draft (place TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE heartbeat (meeting TEXT PRIMARY KEY REFERENCES meeting (id), latest TEXT NOT NULL) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
"""

ANSWERS = """
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

PICTURES = """
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

LINES = """
DROP TABLE line;
CREATE VIRTUAL TABLE line USING fts5 (
    text, item, kind, who, due, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO line (line, rank) VALUES ('secure-delete', 1);
DROP INDEX event_kind;
INSERT INTO setting (name, value) VALUES ('remake', 'line');
"""

REQUESTS = """
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
