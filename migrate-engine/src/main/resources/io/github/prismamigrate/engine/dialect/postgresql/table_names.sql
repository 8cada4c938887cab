-- The tables of some schemas, but not the partitions of others.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname AS namespace,
       class.relname     AS table_name
  FROM pg_catalog.pg_class     AS class
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND (class.relkind = 'p' OR class.relkind = 'r' AND NOT class.relispartition)
 ORDER BY namespace.nspname, class.relname
