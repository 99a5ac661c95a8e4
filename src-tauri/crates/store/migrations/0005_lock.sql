-- The event file, version 5: a lock. Forward only: never edited after release.

-- Empty while the event has no lock. With one, whatever people wrote is sealed with a key that is
-- in no file; each row holds that key for one way to open it, or tells of the lock itself. The sum
-- tells a damaged row from a wrong passphrase.
CREATE TABLE lock (
    slot TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    sum TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 5;
