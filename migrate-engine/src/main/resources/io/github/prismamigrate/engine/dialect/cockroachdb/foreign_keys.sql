-- Foreign keys, one row for each pair of columns.
-- Parameter: the schemas (text[]).
SELECT key.oid::bigint              AS id,
       key.conname                  AS constraint_name,
       namespace.nspname            AS namespace,
       class.relname                AS table_name,
       attribute.attname            AS column_name,
       referenced_namespace.nspname AS referenced_namespace,
       referenced_class.relname     AS referenced_table,
       referenced_attribute.attname AS referenced_column,
       key.confdeltype::text        AS on_delete,
       key.confupdtype::text        AS on_update
  FROM (SELECT oid,
               conname,
               conrelid,
               confrelid,
               confdeltype,
               confupdtype,
               generate_subscripts(conkey, 1) AS place,
               unnest(conkey)                 AS column_number,
               unnest(confkey)                AS referenced_number
          FROM pg_catalog.pg_constraint
         WHERE contype = 'f') AS key
  JOIN pg_catalog.pg_class     AS class            ON class.oid = key.conrelid
  JOIN pg_catalog.pg_namespace AS namespace        ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_class     AS referenced_class ON referenced_class.oid = key.confrelid
  JOIN pg_catalog.pg_namespace AS referenced_namespace
    ON referenced_namespace.oid = referenced_class.relnamespace
  JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = key.conrelid AND attribute.attnum = key.column_number
  JOIN pg_catalog.pg_attribute AS referenced_attribute
    ON referenced_attribute.attrelid = key.confrelid AND referenced_attribute.attnum = key.referenced_number
 WHERE namespace.nspname = ANY (?)
 ORDER BY namespace.nspname, class.relname, key.conname, key.oid, key.place
