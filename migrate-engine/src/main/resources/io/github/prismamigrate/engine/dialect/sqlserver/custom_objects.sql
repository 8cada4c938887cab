-- What no schema file can say. How it was made is not read.
-- Parameter: the schemas, each between brackets.
SELECT CASE objects.type WHEN 'V'  THEN 'view'
                         WHEN 'TR' THEN 'trigger'
                         WHEN 'P'  THEN 'procedure'
                         WHEN 'C'  THEN 'check constraint'
                         WHEN 'SO' THEN 'sequence'
                         WHEN 'SN' THEN 'synonym'
                         ELSE 'function' END AS kind,
       objects.name                          AS name
  FROM sys.objects AS objects
  JOIN sys.schemas AS schemas ON schemas.schema_id = objects.schema_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND objects.type IN ('V', 'TR', 'P', 'C', 'SO', 'SN', 'FN', 'IF', 'TF')
   AND objects.is_ms_shipped = 0
 UNION ALL
SELECT 'partial index', indexes.name
  FROM sys.indexes AS indexes
  JOIN sys.objects AS objects ON objects.object_id = indexes.object_id
  JOIN sys.schemas AS schemas ON schemas.schema_id = objects.schema_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND indexes.has_filter = 1
   AND objects.is_ms_shipped = 0
 ORDER BY kind, name
