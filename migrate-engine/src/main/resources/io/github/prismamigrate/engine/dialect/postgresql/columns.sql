-- Columns of tables and views. A column whose type is a domain shows the type below it.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                                                AS namespace,
       class.relname                                                    AS table_name,
       attribute.attname                                                AS column_name,
       type_namespace.nspname                                           AS type_namespace,
       shown.typname                                                    AS type_name,
       shown.typelem <> 0 AND shown.typlen = -1                         AS is_list,
       CASE WHEN type.typtype = 'd' THEN type.typtypmod
            ELSE attribute.atttypmod END                                AS modifier,
       attribute.attnotnull OR type.typtype = 'd' AND type.typnotnull   AS is_required,
       attribute.attidentity <> ''                                      AS is_identity,
       pg_get_expr(default_value.adbin, default_value.adrelid)          AS default_expression,
       col_description(class.oid, attribute.attnum) IS NOT NULL         AS is_commented
  FROM pg_catalog.pg_attribute AS attribute
  JOIN pg_catalog.pg_class     AS class     ON class.oid = attribute.attrelid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_type      AS type      ON type.oid = attribute.atttypid
  JOIN pg_catalog.pg_type      AS shown
    ON shown.oid = CASE WHEN type.typtype = 'd' THEN type.typbasetype ELSE type.oid END
  JOIN pg_catalog.pg_namespace AS type_namespace ON type_namespace.oid = shown.typnamespace
  LEFT JOIN pg_catalog.pg_attrdef AS default_value
    ON default_value.adrelid = attribute.attrelid AND default_value.adnum = attribute.attnum
 WHERE namespace.nspname = ANY (?)
   AND (class.relkind IN ('p', 'v') OR class.relkind = 'r' AND NOT class.relispartition)
   AND attribute.attnum > 0
   AND NOT attribute.attisdropped
 ORDER BY namespace.nspname, class.relname, attribute.attnum -- fixes the positions of columns
