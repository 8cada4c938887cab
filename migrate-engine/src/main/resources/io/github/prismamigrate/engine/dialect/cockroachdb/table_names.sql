-- The tables of some schemas.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname AS namespace,
       class.relname     AS table_name
  FROM pg_catalog.pg_class     AS class
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND class.relkind = 'r'
 ORDER BY namespace.nspname, class.relname
