-- Check and exclusion constraints, and keys that need not hold before the end of a transaction.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname               AS namespace,
       class.relname                   AS table_name,
       table_constraint.conname        AS constraint_name,
       table_constraint.contype::text  AS kind
  FROM pg_catalog.pg_constraint AS table_constraint
  JOIN pg_catalog.pg_class      AS class     ON class.oid = table_constraint.conrelid
  JOIN pg_catalog.pg_namespace  AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND (table_constraint.contype IN ('c', 'x')
    OR table_constraint.contype IN ('p', 'u', 'f')
   AND (table_constraint.condeferrable OR table_constraint.condeferred))
 ORDER BY namespace.nspname, class.relname, table_constraint.conname
