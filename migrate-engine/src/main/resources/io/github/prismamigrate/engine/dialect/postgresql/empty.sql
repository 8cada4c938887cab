-- The statements that remove views, tables and enums one by one, for a user who may not drop a
-- whole schema.
-- Parameter: the schemas (text[]).
WITH wanted AS (
  SELECT namespace.oid, namespace.nspname
    FROM pg_catalog.pg_namespace AS namespace
   WHERE namespace.nspname = ANY (?)
)
SELECT statement
  FROM (SELECT 1 AS step,
               format('DROP VIEW IF EXISTS %I.%I CASCADE', wanted.nspname, class.relname) AS statement
          FROM pg_catalog.pg_class AS class
          JOIN wanted              ON wanted.oid = class.relnamespace
         WHERE class.relkind = 'v'
           AND class.relname NOT IN ('geometry_columns', 'geography_columns', 'raster_columns', 'raster_overviews')
         UNION ALL
        SELECT 2,
               format('DROP TABLE IF EXISTS %I.%I CASCADE', wanted.nspname, class.relname)
          FROM pg_catalog.pg_class AS class
          JOIN wanted              ON wanted.oid = class.relnamespace
         WHERE (class.relkind = 'p' OR class.relkind = 'r' AND NOT class.relispartition)
           AND class.relname <> 'spatial_ref_sys'
         UNION ALL
        SELECT 3,
               format('DROP TYPE IF EXISTS %I.%I CASCADE', wanted.nspname, type.typname)
          FROM pg_catalog.pg_type AS type
          JOIN wanted             ON wanted.oid = type.typnamespace
         WHERE type.typtype = 'e') AS statements
 ORDER BY step, statement
