-- The extensions of the database.
-- No parameters.
SELECT extension.extname        AS extension_name,
       namespace.nspname        AS namespace,
       extension.extversion     AS version,
       extension.extrelocatable AS is_relocatable
  FROM pg_catalog.pg_extension AS extension
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = extension.extnamespace
 ORDER BY extension.extname
