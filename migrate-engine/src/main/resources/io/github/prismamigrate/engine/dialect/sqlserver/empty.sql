-- The statements that remove everything from some schemas, foreign keys and versions of rows first,
-- because they stand between tables. Of what depends on each other otherwise, such as functions and
-- the columns they compute, nobody here knows the order: what fails may be tried again after the
-- rest, and what is gone by then is no failure.
-- Parameter: the schemas, each between brackets.
WITH wanted AS (
  SELECT schemas.schema_id, schemas.name
    FROM sys.schemas AS schemas
   WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
), statements AS (
  SELECT 1 AS step, tables.create_date AS created, tables.object_id AS id,
         (N'IF OBJECTPROPERTY(' + CAST(tables.object_id AS NVARCHAR(11)) + N', ''TableTemporalType'') = 2 ALTER TABLE '
           + QUOTENAME(wanted.name) + N'.' + QUOTENAME(tables.name)
           + N' SET (SYSTEM_VERSIONING = OFF)') COLLATE DATABASE_DEFAULT AS statement
    FROM sys.tables AS tables
    JOIN wanted ON wanted.schema_id = tables.schema_id
   WHERE tables.temporal_type = 2
   UNION ALL
  SELECT 2, foreign_keys.create_date, foreign_keys.object_id,
         (N'ALTER TABLE ' + QUOTENAME(wanted.name) + N'.' + QUOTENAME(tables.name)
           + N' DROP CONSTRAINT IF EXISTS ' + QUOTENAME(foreign_keys.name)) COLLATE DATABASE_DEFAULT
    FROM sys.foreign_keys AS foreign_keys
    JOIN sys.tables AS tables ON tables.object_id = foreign_keys.parent_object_id
    JOIN wanted ON wanted.schema_id = tables.schema_id
   UNION ALL
  SELECT 3, objects.create_date, objects.object_id,
         (N'DROP '
           + CASE objects.type WHEN 'U'  THEN N'TABLE'     WHEN 'V'  THEN N'VIEW'
                               WHEN 'P'  THEN N'PROCEDURE' WHEN 'PC' THEN N'PROCEDURE'
                               WHEN 'SO' THEN N'SEQUENCE'  WHEN 'SN' THEN N'SYNONYM'
                               WHEN 'AF' THEN N'AGGREGATE' WHEN 'SP' THEN N'SECURITY POLICY'
                               WHEN 'D'  THEN N'DEFAULT'   WHEN 'R'  THEN N'RULE'
                               ELSE N'FUNCTION' END
           + N' IF EXISTS ' + QUOTENAME(wanted.name) + N'.' + QUOTENAME(objects.name)) COLLATE DATABASE_DEFAULT
    FROM sys.objects AS objects
    JOIN wanted ON wanted.schema_id = objects.schema_id
   WHERE objects.type IN ('U', 'V', 'P', 'PC', 'SO', 'SN', 'AF', 'SP', 'D', 'R', 'FN', 'IF', 'TF', 'FS', 'FT')
     AND objects.is_ms_shipped = 0
     AND (objects.type <> 'D' OR objects.parent_object_id = 0)
     AND objects.name NOT LIKE N'MSSQL[_]DroppedLedger%' -- nobody can drop them again
   UNION ALL
  SELECT 4, NULL, types.user_type_id,
         (N'DROP TYPE IF EXISTS ' + QUOTENAME(wanted.name) + N'.' + QUOTENAME(types.name)) COLLATE DATABASE_DEFAULT
    FROM sys.types AS types
    JOIN wanted ON wanted.schema_id = types.schema_id
   WHERE types.is_user_defined = 1
   UNION ALL
  SELECT 5, NULL, collections.xml_collection_id,
         (N'IF EXISTS (SELECT * FROM sys.xml_schema_collections WHERE xml_collection_id = '
           + CAST(collections.xml_collection_id AS NVARCHAR(11)) + N') DROP XML SCHEMA COLLECTION '
           + QUOTENAME(wanted.name) + N'.' + QUOTENAME(collections.name)) COLLATE DATABASE_DEFAULT
    FROM sys.xml_schema_collections AS collections
    JOIN wanted ON wanted.schema_id = collections.schema_id
)
SELECT statement
  FROM statements
 ORDER BY step, created DESC, id DESC
