-- Forgets everything in the database at once; dropping table by table would leave the bookkeeping
-- of AUTOINCREMENT behind, which counts as a table.
PRAGMA writable_schema = ON;
DELETE FROM sqlite_master;
PRAGMA writable_schema = RESET;
VACUUM;
