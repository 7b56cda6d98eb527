"""The tables of several laptops at one meeting, as step 17 makes them; never changed once released."""

LAPTOPS = """
ALTER TABLE device ADD COLUMN own INTEGER NOT NULL DEFAULT 1 CHECK (own IN (0, 1));
CREATE TABLE pair (
    meeting TEXT NOT NULL,
    device TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('runs', 'writes', 'second key', 'room')),
    certificate BLOB NOT NULL,
    secret BLOB NOT NULL,
    is_host INTEGER NOT NULL CHECK (is_host IN (0, 1)),
    keeps_nothing INTEGER NOT NULL CHECK (keeps_nothing IN (0, 1)),
    person TEXT,
    addresses TEXT NOT NULL CHECK (json_valid(addresses)),
    PRIMARY KEY (meeting, device)
) STRICT;
CREATE TABLE own_certificate (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    certificate BLOB NOT NULL,
    private_key BLOB NOT NULL
) STRICT;
"""
"""A device is our own as long as every number that it counted is here."""

STAY_HERE = ("pair", "own_certificate")
"""Whom this laptop trusts, and what proves who it is: no copy has them."""
