-- The tables of some schemas.
-- Parameter: the schemas (a JSON array of texts).
SELECT schemas.name AS namespace,
       tables.name  AS table_name
  FROM sys.tables  AS tables
  JOIN sys.schemas AS schemas ON schemas.schema_id = tables.schema_id
 WHERE schemas.name COLLATE DATABASE_DEFAULT
       IN (SELECT value COLLATE DATABASE_DEFAULT FROM OPENJSON(?))
   AND tables.is_ms_shipped = 0
 ORDER BY tables.name, schemas.name -- fixes the positions of tables
