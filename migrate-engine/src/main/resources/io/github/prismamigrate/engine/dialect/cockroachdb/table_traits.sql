-- What makes tables special beyond columns and keys. Rows that expire are an option of storage.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                                  AS namespace,
       class.relname                                      AS table_name,
       false                                              AS is_partitioned,
       false                                              AS is_inherited,
       coalesce(class.relrowsecurity, false)              AS has_row_security,
       coalesce('ttl=''on''' = ANY (class.reloptions), false) AS is_expiring,
       obj_description(class.oid, 'pg_class') IS NOT NULL AS is_commented
  FROM pg_catalog.pg_class     AS class
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
 WHERE namespace.nspname = ANY (?)
   AND class.relkind = 'r'
 ORDER BY namespace.nspname, class.relname
