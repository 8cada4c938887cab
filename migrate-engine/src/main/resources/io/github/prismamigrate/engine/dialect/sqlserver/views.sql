-- Views and their definitions.
-- Parameter: the schemas, each between brackets.
SELECT schemas.name                       AS namespace,
       views.name                         AS view_name,
       OBJECT_DEFINITION(views.object_id) AS definition
  FROM sys.views   AS views
  JOIN sys.schemas AS schemas ON schemas.schema_id = views.schema_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND views.is_ms_shipped = 0
   AND views.name NOT LIKE N'MSSQL[_]DroppedLedger%' -- what a ledger keeps of dropped views
 ORDER BY views.name, schemas.name
