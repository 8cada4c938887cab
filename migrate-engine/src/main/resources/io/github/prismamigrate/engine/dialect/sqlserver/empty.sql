-- The statements that remove procedures, views, shared defaults, foreign keys, tables and alias
-- types one by one. What came later may depend on what came earlier, so the youngest goes first.
-- Parameter: the schemas (a JSON array of texts).
WITH wanted AS (
  SELECT schemas.schema_id, schemas.name
    FROM sys.schemas AS schemas
   WHERE schemas.name COLLATE DATABASE_DEFAULT
         IN (SELECT value COLLATE DATABASE_DEFAULT FROM OPENJSON(?))
), statements AS (
  SELECT CASE objects.type WHEN 'P' THEN 1 WHEN 'V' THEN 2 WHEN 'D' THEN 3 ELSE 5 END AS step,
         objects.object_id AS id,
         CASE objects.type WHEN 'P' THEN N'DROP PROCEDURE ' WHEN 'V' THEN N'DROP VIEW '
                           WHEN 'D' THEN N'DROP DEFAULT '   ELSE N'DROP TABLE ' END
           + QUOTENAME(wanted.name) + N'.' + QUOTENAME(objects.name) AS statement
    FROM sys.objects AS objects
    JOIN wanted ON wanted.schema_id = objects.schema_id
   WHERE objects.type IN ('P', 'V', 'D', 'U')
     AND objects.is_ms_shipped = 0
     AND (objects.type <> 'D' OR objects.parent_object_id = 0)
   UNION ALL
  SELECT 4, foreign_keys.object_id,
         N'ALTER TABLE ' + QUOTENAME(wanted.name) + N'.' + QUOTENAME(OBJECT_NAME(foreign_keys.parent_object_id))
           + N' DROP CONSTRAINT ' + QUOTENAME(foreign_keys.name)
    FROM sys.foreign_keys AS foreign_keys
    JOIN wanted ON wanted.schema_id = foreign_keys.schema_id
   UNION ALL
  SELECT 6, types.user_type_id, N'DROP TYPE ' + QUOTENAME(wanted.name) + N'.' + QUOTENAME(types.name)
    FROM sys.types AS types
    JOIN wanted ON wanted.schema_id = types.schema_id
   WHERE types.is_user_defined = 1
)
SELECT statement
  FROM statements
 ORDER BY step, id DESC
