-- What no schema file can say, with the statement that makes it: sequences that belong to no column,
-- views, check constraints, indexes over expressions or a part of the rows. Functions and comments
-- are not looked at. The server writes the name of the database, which a script must not.
-- Parameters: the schemas (text[]), whether extensions are left out, of which there are none (boolean).
WITH wanted AS (
  SELECT namespace.oid, namespace.nspname
    FROM pg_catalog.pg_namespace AS namespace
   WHERE namespace.nspname = ANY (?)
     AND ? IS NOT NULL
), relations AS (
  SELECT class.oid,
         class.relkind,
         class.relname,
         wanted.nspname,
         CASE wanted.nspname WHEN current_schema() THEN quote_ident(class.relname)
                             ELSE format('%I.%I', wanted.nspname, class.relname) END AS shown_name
    FROM pg_catalog.pg_class AS class
    JOIN wanted              ON wanted.oid = class.relnamespace
   WHERE class.relname <> '_prisma_migrations'
), objects AS (
  SELECT relations.oid        AS relation,
         1                    AS step,
         'sequence'           AS kind,
         relations.shown_name AS name,
         true                 AS before_tables,
         format('CREATE SEQUENCE %s INCREMENT %s MINVALUE %s MAXVALUE %s START %s CACHE %s', relations.shown_name,
                sequence.increment_by::text, sequence.min_value::text, sequence.max_value::text,
                sequence.start_value::text, sequence.cache_size::text) AS statement
    FROM relations
    JOIN pg_catalog.pg_sequences AS sequence
      ON sequence.schemaname = relations.nspname AND sequence.sequencename = relations.relname
   WHERE relations.relkind = 'S'
     AND relations.oid NOT IN (SELECT objid FROM pg_catalog.pg_depend WHERE deptype IN ('a', 'i'))
   UNION ALL
  SELECT relations.oid, 2, CASE relations.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END,
         relations.shown_name, false,
         CASE relations.relkind WHEN 'v' THEN 'CREATE VIEW ' ELSE 'CREATE MATERIALIZED VIEW ' END
           || relations.shown_name || ' AS ' || rtrim(pg_get_viewdef(relations.oid), ';')
    FROM relations
   WHERE relations.relkind IN ('v', 'm')
   UNION ALL
  SELECT relations.oid, 3, 'check constraint', format('%I on %s', constraints.conname, relations.shown_name), false,
         format('ALTER TABLE %s ADD CONSTRAINT %I ', relations.shown_name, constraints.conname)
           || pg_get_constraintdef(constraints.oid)
    FROM pg_catalog.pg_constraint AS constraints
    JOIN relations                ON relations.oid = constraints.conrelid
   WHERE constraints.contype = 'c'
     AND constraints.conname NOT LIKE 'check_crdb_internal_%'
   UNION ALL
  SELECT relations.oid, 4,
         CASE WHEN special.indpred IS NULL THEN 'index over expressions' ELSE 'partial index' END,
         format('%I on %s', index_class.relname, relations.shown_name), false,
         pg_get_indexdef(special.indexrelid)
    FROM pg_catalog.pg_index AS special
    JOIN pg_catalog.pg_class AS index_class ON index_class.oid = special.indexrelid
    JOIN relations           ON relations.oid = special.indrelid
   WHERE special.indpred IS NOT NULL
      OR special.indexprs IS NOT NULL
), prefix AS (
  SELECT quote_ident(current_database()) || '.' AS text
)
SELECT objects.kind,
       objects.name,
       objects.before_tables,
       replace(replace(replace(objects.statement, ' ' || prefix.text, ' '),
                       '(' || prefix.text, '('),
               ':' || prefix.text, ':') AS statement
  FROM objects
 CROSS JOIN prefix
 ORDER BY objects.relation, objects.step, objects.name
