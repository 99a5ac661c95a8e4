-- The event file, version 3: where each circle's table is during the day. Forward only: never edited after release.

-- Its item, its signal, its rest and who is there, as JSON; `{}` while nobody has said anything.
ALTER TABLE circle ADD COLUMN seated TEXT NOT NULL DEFAULT '{}';

PRAGMA user_version = 3;
