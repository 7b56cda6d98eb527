"""The tables of step 14: which numbers were people who are forgotten, and what guards the answers of people."""

FORGETTING = """
CREATE TABLE forgotten (person INTEGER PRIMARY KEY, forgotten_on TEXT NOT NULL) STRICT;
CREATE TABLE consent_chain (
    place INTEGER PRIMARY KEY,
    consent INTEGER UNIQUE,
    salt TEXT NOT NULL,
    made_of TEXT NOT NULL,
    link TEXT NOT NULL
) STRICT;
"""
