-- Columns of tables and views that people see: no row numbers, no times of expiry and nothing else
-- that the server adds. The catalog knows no precision of times; it is in the name of the type.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                                       AS namespace,
       class.relname                                           AS table_name,
       attribute.attname                                       AS column_name,
       type_namespace.nspname                                  AS type_namespace,
       type.typname                                            AS type_name,
       described.data_type = 'ARRAY'                           AS is_list,
       CASE WHEN described.crdb_sql_type LIKE 'TIME%(%)%'
            THEN regexp_replace(described.crdb_sql_type, '[^0-9]', '', 'g')::integer
            ELSE attribute.atttypmod END                       AS modifier,
       attribute.attnotnull                                    AS is_required,
       described.is_identity = 'YES'                           AS is_identity,
       pg_get_expr(default_value.adbin, default_value.adrelid) AS default_expression,
       col_description(class.oid, attribute.attnum) IS NOT NULL AS is_commented
  FROM pg_catalog.pg_attribute AS attribute
  JOIN pg_catalog.pg_class     AS class          ON class.oid = attribute.attrelid
  JOIN pg_catalog.pg_namespace AS namespace      ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_type      AS type           ON type.oid = attribute.atttypid
  JOIN pg_catalog.pg_namespace AS type_namespace ON type_namespace.oid = type.typnamespace
  JOIN information_schema.columns AS described
    ON described.table_schema = namespace.nspname
   AND described.table_name = class.relname
   AND described.column_name = attribute.attname
  LEFT JOIN pg_catalog.pg_attrdef AS default_value
    ON default_value.adrelid = attribute.attrelid AND default_value.adnum = attribute.attnum
 WHERE namespace.nspname = ANY (?)
   AND class.relkind IN ('r', 'v')
   AND described.is_hidden = 'NO'
 ORDER BY namespace.nspname, class.relname, attribute.attnum -- fixes the positions of columns
