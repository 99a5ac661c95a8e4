-- The event file, version 2: photos and drawings. Forward only: never edited after release.

-- One row a photo or drawing of a circle. The hash is the SHA-256 of the bytes, in hexadecimal; the
-- same picture in two circles is two rows, so that neither knows of the other.
CREATE TABLE picture (
    circle TEXT NOT NULL REFERENCES circle (id),
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    at TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (circle, hash)
) STRICT;

-- What has come so far of one that is not whole yet, a row a part.
CREATE TABLE picture_part (
    circle TEXT NOT NULL REFERENCES circle (id),
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    at TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (circle, hash, begins)
) STRICT;

PRAGMA user_version = 2;
