-- Those of the wanted namespaces that exist.
-- Parameter: their names (text[]).
SELECT nspname AS namespace
  FROM pg_catalog.pg_namespace
 WHERE nspname = ANY (?)
 ORDER BY nspname
