-- Foreign keys, one row for each pair of columns.
-- Parameter: the schemas (text[]).
SELECT key_constraint.oid::bigint         AS id,
       key_constraint.conname             AS constraint_name,
       namespace.nspname                  AS namespace,
       class.relname                      AS table_name,
       attribute.attname                  AS column_name,
       referenced_namespace.nspname       AS referenced_namespace,
       referenced_class.relname           AS referenced_table,
       referenced_attribute.attname       AS referenced_column,
       key_constraint.confdeltype::text   AS on_delete,
       key_constraint.confupdtype::text   AS on_update
  FROM pg_catalog.pg_constraint AS key_constraint
  JOIN pg_catalog.pg_class      AS class     ON class.oid = key_constraint.conrelid
  JOIN pg_catalog.pg_namespace  AS namespace ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_class      AS referenced_class ON referenced_class.oid = key_constraint.confrelid
  JOIN pg_catalog.pg_namespace  AS referenced_namespace
    ON referenced_namespace.oid = referenced_class.relnamespace
 CROSS JOIN LATERAL unnest(key_constraint.conkey, key_constraint.confkey)
       WITH ORDINALITY AS pair (column_number, referenced_number, position)
  JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = class.oid AND attribute.attnum = pair.column_number
  JOIN pg_catalog.pg_attribute AS referenced_attribute
    ON referenced_attribute.attrelid = referenced_class.oid
   AND referenced_attribute.attnum = pair.referenced_number
 WHERE namespace.nspname = ANY (?)
   AND key_constraint.contype = 'f'
 ORDER BY namespace.nspname, class.relname, key_constraint.conname, key_constraint.oid, pair.position
