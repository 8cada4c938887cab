-- The schemas of a list that exist.
-- Parameter: the schemas, each between brackets.
SELECT schemas.name AS namespace
  FROM sys.schemas AS schemas
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
 ORDER BY schemas.name
