-- Columns of tables and views. A column whose type is an alias shows the type below it; types of an assembly,
-- such as geometry, have nothing below them.
-- Parameter: the schemas, each between brackets.
SELECT schemas.name                                                     AS namespace,
       objects.name                                                     AS table_name,
       columns.name                                                     AS column_name,
       COALESCE(system_types.name, types.name)                          AS type_name,
       COLUMNPROPERTY(columns.object_id, columns.name, 'charmaxlen')    AS max_length,
       columns.precision                                                AS numeric_precision,
       columns.scale                                                    AS numeric_scale,
       columns.is_nullable                                              AS is_nullable,
       columns.is_identity                                              AS is_identity,
       OBJECT_DEFINITION(columns.default_object_id)                     AS default_expression,
       OBJECT_NAME(columns.default_object_id)                           AS default_constraint
  FROM sys.columns AS columns
  JOIN sys.objects AS objects ON objects.object_id = columns.object_id
  JOIN sys.schemas AS schemas ON schemas.schema_id = objects.schema_id
  JOIN sys.types   AS types   ON types.user_type_id = columns.user_type_id
  LEFT JOIN sys.types AS system_types
    ON system_types.user_type_id = types.system_type_id AND types.is_assembly_type = 0
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND objects.type IN ('U', 'V')
   AND objects.is_ms_shipped = 0
 ORDER BY objects.name, schemas.name, COLUMNPROPERTY(columns.object_id, columns.name, 'ordinal') -- fixes the positions of columns
