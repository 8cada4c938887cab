-- What makes tables special beyond columns and keys.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                                      AS namespace,
       class.relname                                          AS table_name,
       class.relkind = 'p' AND class.relhassubclass           AS is_partitioned,
       class.relkind = 'r' AND class.relhassubclass           AS is_inherited,
       class.relrowsecurity                                   AS has_row_security,
       false                                                  AS is_expiring,
       obj_description(class.oid, 'pg_class') IS NOT NULL     AS is_commented
  FROM pg_catalog.pg_class     AS class
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND (class.relkind = 'p' OR class.relkind = 'r' AND NOT class.relispartition)
 ORDER BY namespace.nspname, class.relname
