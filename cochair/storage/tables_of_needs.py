"""The tables of what helps each person, and of how each was asked to a meeting."""

NEEDS = """
CREATE TABLE need_answer (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    question TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('this helps', 'nothing needed', 'does not want to say')),
    asked_on TEXT NOT NULL,
    UNIQUE (person, question)
) STRICT;
CREATE TABLE need (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    question TEXT NOT NULL,
    helps TEXT NOT NULL,
    words TEXT NOT NULL,
    must INTEGER NOT NULL CHECK (must IN (0, 1)),
    identified_on TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    flagged_on TEXT,
    shared_on TEXT,
    met_on TEXT,
    met_how TEXT NOT NULL,
    reviewed_on TEXT,
    UNIQUE (person, question, helps)
) STRICT;
CREATE TABLE invitation (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (number),
    meeting TEXT NOT NULL REFERENCES meeting (id),
    how TEXT,
    asked_on TEXT,
    reply TEXT,
    place TEXT,
    support TEXT NOT NULL,
    UNIQUE (person, meeting)
) STRICT;
"""
