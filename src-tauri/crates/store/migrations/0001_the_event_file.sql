-- The event file, version 1. Forward only: never edited after release.

-- Nouns of which a day has one: event, agenda, rates, sharedSupport, joining, projection,
-- announcements, unknown. The body is JSON.
CREATE TABLE noun (
    name TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a circle, in the order of `place`. The person is JSON.
CREATE TABLE circle (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL,
    person TEXT NOT NULL,
    unknown TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

-- One row a record of a plan. The fields are JSON, each with the revision that set it.
CREATE TABLE record (
    circle TEXT NOT NULL REFERENCES circle (id),
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    removed INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (circle, collection, id)
) STRICT, WITHOUT ROWID;

-- One row a device that has joined. The token itself is never kept.
CREATE TABLE seat (
    id TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every command that was carried out, so that a resend changes nothing.
CREATE TABLE command (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    seat TEXT,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What each command changed: the history, the undo, and the log that a family may read.
CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    command TEXT NOT NULL REFERENCES command (id),
    circle TEXT,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX change_of_circle ON change (circle, number);

-- "PLLV": this is a Planning Live event file.
PRAGMA application_id = 1347177558;
PRAGMA user_version = 1;
