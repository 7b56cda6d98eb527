"""The tables of what people are offered, are paid and spend, as step 12 makes them; never changed once released."""

MONEY = """
CREATE TABLE offer (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    we_ask TEXT NOT NULL,
    how_long TEXT NOT NULL,
    how_often TEXT NOT NULL,
    you_get TEXT NOT NULL,
    can_not TEXT NOT NULL,
    talk_to TEXT NOT NULL,
    to_stop TEXT NOT NULL,
    changed TEXT NOT NULL,
    given_on TEXT
) STRICT;
CREATE TABLE payment (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    day TEXT NOT NULL,
    meeting TEXT REFERENCES meeting (id),
    did TEXT NOT NULL,
    preparation TEXT NOT NULL,
    at_meeting TEXT NOT NULL,
    travel TEXT NOT NULL,
    rate TEXT,
    offered TEXT,
    choice TEXT NOT NULL CHECK (choice IN ('not yet', 'accepted', 'less', 'declined', 'charity')),
    chosen_on TEXT,
    accepted TEXT,
    charity TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('not yet', 'cash', 'bank', 'voucher')),
    paid_on TEXT,
    paid_by TEXT NOT NULL
) STRICT;
CREATE TABLE advice (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    advised TEXT NOT NULL CHECK (advised IN ('not said', 'yes', 'no', 'not needed')),
    said_on TEXT NOT NULL
) STRICT;
CREATE TABLE expense (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    amount TEXT NOT NULL,
    receipt INTEGER NOT NULL CHECK (receipt IN (0, 1)),
    way TEXT NOT NULL CHECK (way IN ('in advance', 'direct', 'after')),
    asked_on TEXT NOT NULL,
    paid_on TEXT
) STRICT;
CREATE TABLE money_rules (
    number INTEGER PRIMARY KEY,
    board INTEGER NOT NULL UNIQUE REFERENCES board (number),
    organisation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    talk_to TEXT NOT NULL,
    contact TEXT NOT NULL,
    week_starts INTEGER NOT NULL CHECK (week_starts BETWEEN 0 AND 6),
    month_starts INTEGER NOT NULL CHECK (month_starts BETWEEN 1 AND 31),
    ask_at TEXT,
    checked_on TEXT
) STRICT;
CREATE INDEX offer_to ON offer (person);
CREATE INDEX payment_to ON payment (person);
CREATE INDEX advice_of ON advice (person);
CREATE INDEX expense_of ON expense (person);
"""
