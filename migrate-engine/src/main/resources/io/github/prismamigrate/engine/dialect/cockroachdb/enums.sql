-- Enums, one row for each value; the one of the regions of the database belongs to the server.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname AS namespace,
       type.typname      AS enum_name,
       value.enumlabel   AS value,
       obj_description(type.oid, 'pg_type') IS NOT NULL AS is_commented
  FROM pg_catalog.pg_enum      AS value
  JOIN pg_catalog.pg_type      AS type      ON type.oid = value.enumtypid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = type.typnamespace
 WHERE namespace.nspname = ANY (?)
   AND type.typname <> 'crdb_internal_region'
 ORDER BY namespace.nspname, type.typname, value.enumsortorder
