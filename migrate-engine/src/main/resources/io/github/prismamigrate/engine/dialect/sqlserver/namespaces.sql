-- The schemas of a list that exist.
-- Parameter: the schemas (a JSON array of texts).
SELECT schemas.name AS namespace
  FROM sys.schemas AS schemas
 WHERE schemas.name COLLATE DATABASE_DEFAULT
       IN (SELECT value COLLATE DATABASE_DEFAULT FROM OPENJSON(?))
 ORDER BY schemas.name
