-- Whether a table exists.
-- Parameters: its schema, its name.
SELECT EXISTS (
         SELECT 1
           FROM pg_catalog.pg_class     AS class
           JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
          WHERE namespace.nspname = ?
            AND class.relname = ?
            AND class.relkind IN ('r', 'p')
       ) AS present
