-- The event file, version 4: forms of authorities' own. Forward only: never edited after release.

-- One row a file, by the SHA-256 of its bytes in hexadecimal. Which form it is, and what goes into
-- its fields, is the noun "forms".
CREATE TABLE form_file (
    hash TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

PRAGMA user_version = 4;
