-- The tables of some schemas.
-- Parameter: the schemas, each between brackets.
SELECT schemas.name AS namespace,
       tables.name  AS table_name
  FROM sys.tables  AS tables
  JOIN sys.schemas AS schemas ON schemas.schema_id = tables.schema_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND tables.is_ms_shipped = 0
   AND tables.name NOT LIKE N'MSSQL[_]DroppedLedger%' -- what a ledger keeps of dropped tables
 ORDER BY tables.name, schemas.name -- fixes the positions of tables
