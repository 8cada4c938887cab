-- Check constraints that people wrote; columns that the server adds bring their own. There are no
-- exclusion constraints, and no key is deferrable.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname         AS namespace,
       class.relname             AS table_name,
       constraints.conname       AS constraint_name,
       constraints.contype::text AS kind
  FROM pg_catalog.pg_constraint AS constraints
  JOIN pg_catalog.pg_class      AS class     ON class.oid = constraints.conrelid
  JOIN pg_catalog.pg_namespace  AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND constraints.contype = 'c'
   AND constraints.conname NOT LIKE 'check_crdb_internal_%'
 ORDER BY namespace.nspname, class.relname, constraints.conname
