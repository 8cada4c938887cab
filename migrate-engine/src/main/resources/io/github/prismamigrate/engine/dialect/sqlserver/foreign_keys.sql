-- Foreign keys, one row for each pair of columns.
-- Parameter: the schemas, each between brackets.
SELECT foreign_keys.object_id                      AS id,
       foreign_keys.name                           AS constraint_name,
       schemas.name                                AS namespace,
       tables.name                                 AS table_name,
       columns.name                                AS column_name,
       referenced_schemas.name                     AS referenced_namespace,
       referenced_tables.name                      AS referenced_table,
       referenced_columns.name                     AS referenced_column,
       foreign_keys.delete_referential_action      AS on_delete,
       foreign_keys.update_referential_action      AS on_update
  FROM sys.foreign_keys        AS foreign_keys
  JOIN sys.foreign_key_columns AS pairs   ON pairs.constraint_object_id = foreign_keys.object_id
  JOIN sys.tables              AS tables  ON tables.object_id = foreign_keys.parent_object_id
  JOIN sys.schemas             AS schemas ON schemas.schema_id = tables.schema_id
  JOIN sys.columns             AS columns
    ON columns.object_id = pairs.parent_object_id AND columns.column_id = pairs.parent_column_id
  JOIN sys.tables              AS referenced_tables
    ON referenced_tables.object_id = foreign_keys.referenced_object_id
  JOIN sys.schemas             AS referenced_schemas
    ON referenced_schemas.schema_id = referenced_tables.schema_id
  JOIN sys.columns             AS referenced_columns
    ON referenced_columns.object_id = pairs.referenced_object_id
   AND referenced_columns.column_id = pairs.referenced_column_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND tables.is_ms_shipped = 0
   AND foreign_keys.is_ms_shipped = 0
 ORDER BY tables.name, schemas.name, foreign_keys.name, pairs.constraint_column_id -- fixes the positions of foreign keys
