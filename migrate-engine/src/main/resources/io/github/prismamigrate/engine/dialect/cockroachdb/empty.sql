-- The statements that remove views, tables, sequences and enums one by one; the schema that every
-- database has cannot be dropped. Types do not take along what uses them.
-- Parameter: the schemas (text[]).
WITH wanted AS (
  SELECT namespace.oid, namespace.nspname
    FROM pg_catalog.pg_namespace AS namespace
   WHERE namespace.nspname = ANY (?)
)
SELECT statement
  FROM (SELECT CASE class.relkind WHEN 'r' THEN 2 WHEN 'S' THEN 3 ELSE 1 END AS step,
               format(CASE class.relkind WHEN 'v' THEN 'DROP VIEW IF EXISTS %I.%I CASCADE'
                                         WHEN 'm' THEN 'DROP MATERIALIZED VIEW IF EXISTS %I.%I CASCADE'
                                         WHEN 'r' THEN 'DROP TABLE IF EXISTS %I.%I CASCADE'
                                         ELSE 'DROP SEQUENCE IF EXISTS %I.%I' END,
                      wanted.nspname, class.relname) AS statement
          FROM pg_catalog.pg_class AS class
          JOIN wanted              ON wanted.oid = class.relnamespace
         WHERE class.relkind IN ('v', 'm', 'r', 'S')
         UNION ALL
        SELECT 4,
               format('DROP TYPE IF EXISTS %I.%I', wanted.nspname, type.typname)
          FROM pg_catalog.pg_type AS type
          JOIN wanted             ON wanted.oid = type.typnamespace
         WHERE type.typtype = 'e'
           AND type.typname <> 'crdb_internal_region') AS statements
 ORDER BY step, statement
