-- The event file, version 5: a lock, and spare laptops. Forward only: never edited after release.

-- Empty while the event has no lock. With one, whatever people wrote is sealed with a key that is
-- in no file; each row holds that key for one way to open it, or tells of the lock itself. The sum
-- tells a damaged row from a wrong passphrase.
CREATE TABLE lock (
    slot TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    sum TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who saw a plan, changed it, showed it, put it on paper: one row a line, of which the last ones are
-- told on. Without a circle it is about the event. No words of any plan are in it.
CREATE TABLE access (
    number INTEGER PRIMARY KEY,
    circle TEXT,
    at TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE INDEX access_of_circle ON access (circle, number);

-- One row in the file of a laptop that follows another: how far it has come. While there is one, the
-- file is no event of its own.
CREATE TABLE spare (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    body TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;
