-- Views and their definitions.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname           AS namespace,
       class.relname               AS view_name,
       pg_get_viewdef(class.oid)   AS definition,
       obj_description(class.oid, 'pg_class') IS NOT NULL AS is_commented
  FROM pg_catalog.pg_class     AS class
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND class.relkind = 'v'
 ORDER BY namespace.nspname, class.relname
