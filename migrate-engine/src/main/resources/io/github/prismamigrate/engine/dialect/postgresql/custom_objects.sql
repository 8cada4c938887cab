-- What no schema file can say, with the statement that makes it. What belongs to an extension comes
-- with the extension.
-- Parameters: the schemas (text[]), whether extensions are left out (boolean).
WITH wanted AS (
  SELECT namespace.oid, namespace.nspname AS name
    FROM pg_catalog.pg_namespace AS namespace
   WHERE namespace.nspname = ANY (?)
), owned AS (
  SELECT classid, objid
    FROM pg_catalog.pg_depend
   WHERE deptype = 'e'
), tables AS (
  SELECT class.oid, class.relnamespace, class.relkind, class.relrowsecurity, class.relforcerowsecurity
    FROM pg_catalog.pg_class AS class
    JOIN wanted              ON wanted.oid = class.relnamespace
   WHERE class.relkind IN ('r', 'p', 'v', 'm')
     AND class.relname <> '_prisma_migrations'
     AND (SELECT count(*) FROM owned WHERE owned.objid = class.oid) = 0
), objects AS (
  SELECT extension.oid                                     AS position,
         'extension'                                       AS kind,
         quote_ident(extension.extname)                    AS name,
         true                                              AS before_tables,
         format('CREATE EXTENSION IF NOT EXISTS %I', extension.extname) AS statement
    FROM pg_catalog.pg_extension AS extension
   WHERE extension.extname <> 'plpgsql'
     AND NOT ?
  UNION ALL
  SELECT type.oid, 'domain', type.oid::regtype::text, true,
         format('CREATE DOMAIN %s AS %s%s%s%s', type.oid::regtype,
                format_type(type.typbasetype, type.typtypmod),
                coalesce(' DEFAULT ' || type.typdefault, ''),
                CASE WHEN type.typnotnull THEN ' NOT NULL' END,
                (SELECT string_agg(format(' CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)), '' ORDER BY oid)
                   FROM pg_catalog.pg_constraint
                  WHERE contypid = type.oid AND contype = 'c'))
    FROM pg_catalog.pg_type AS type
    JOIN wanted             ON wanted.oid = type.typnamespace
   WHERE type.typtype = 'd'
     AND (SELECT count(*) FROM owned WHERE owned.objid = type.oid) = 0
  UNION ALL
  SELECT type.oid, 'type', type.oid::regtype::text, true,
         format('CREATE TYPE %s AS (%s)', type.oid::regtype,
                (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
                   FROM pg_catalog.pg_attribute
                  WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped))
    FROM pg_catalog.pg_type  AS type
    JOIN pg_catalog.pg_class AS class ON class.oid = type.typrelid AND class.relkind = 'c'
    JOIN wanted              ON wanted.oid = type.typnamespace
   WHERE (SELECT count(*) FROM owned WHERE owned.objid = type.oid) = 0
  UNION ALL
  SELECT class.oid, 'sequence', class.oid::regclass::text, true,
         format('CREATE SEQUENCE %s AS %s INCREMENT BY %s MINVALUE %s MAXVALUE %s START WITH %s CACHE %s%s',
                class.oid::regclass, format_type(sequence.seqtypid, NULL), sequence.seqincrement,
                sequence.seqmin, sequence.seqmax, sequence.seqstart, sequence.seqcache,
                CASE WHEN sequence.seqcycle THEN ' CYCLE' END)
    FROM pg_catalog.pg_class    AS class
    JOIN pg_catalog.pg_sequence AS sequence ON sequence.seqrelid = class.oid
    JOIN wanted                 ON wanted.oid = class.relnamespace
   WHERE (SELECT count(*) FROM pg_catalog.pg_depend WHERE objid = class.oid AND deptype IN ('a', 'i', 'e')) = 0
  UNION ALL
  SELECT routine.oid, CASE routine.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END,
         routine.oid::regprocedure::text,
         (SELECT count(*) FROM pg_catalog.pg_depend
           WHERE refobjid = routine.oid AND classid = 'pg_catalog.pg_attrdef'::regclass) > 0,
         regexp_replace(
           pg_get_functiondef(routine.oid),
           '^(CREATE OR REPLACE (FUNCTION|PROCEDURE) )' || quote_ident(current_schema()) || '\.', '\1')
    FROM pg_catalog.pg_proc AS routine
    JOIN wanted             ON wanted.oid = routine.pronamespace
   WHERE routine.prokind IN ('f', 'p', 'w')
     AND (SELECT count(*) FROM owned WHERE owned.objid = routine.oid) = 0
  UNION ALL
  SELECT routine.oid, 'aggregate', routine.oid::regprocedure::text, false, NULL
    FROM pg_catalog.pg_proc AS routine
    JOIN wanted             ON wanted.oid = routine.pronamespace
   WHERE routine.prokind = 'a'
     AND (SELECT count(*) FROM owned WHERE owned.objid = routine.oid) = 0
  UNION ALL
  SELECT tables.oid, CASE tables.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END,
         tables.oid::regclass::text, false,
         format('CREATE %s %s AS%s', CASE tables.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED VIEW' END,
                tables.oid::regclass, E'\n' || rtrim(pg_get_viewdef(tables.oid), ';'))
    FROM tables
   WHERE tables.relkind IN ('v', 'm')
  UNION ALL
  SELECT trigger.oid, 'trigger', format('%I on %s', trigger.tgname, trigger.tgrelid::regclass), false,
         pg_get_triggerdef(trigger.oid, true)
    FROM pg_catalog.pg_trigger AS trigger
    JOIN tables                ON tables.oid = trigger.tgrelid
   WHERE NOT trigger.tgisinternal
  UNION ALL
  SELECT rule.oid, 'rule', format('%I on %s', rule.rulename, rule.ev_class::regclass), false,
         rtrim(pg_get_ruledef(rule.oid, true), ';')
    FROM pg_catalog.pg_rewrite AS rule
    JOIN tables                ON tables.oid = rule.ev_class
   WHERE rule.rulename <> '_RETURN'
  UNION ALL
  SELECT constraints.oid,
         CASE constraints.contype WHEN 'c' THEN 'check constraint'
                                  WHEN 'x' THEN 'exclusion constraint'
                                  ELSE 'deferrable constraint' END,
         format('%I on %s', constraints.conname, constraints.conrelid::regclass), false,
         format('ALTER TABLE %s%s ADD CONSTRAINT %I %s', constraints.conrelid::regclass,
                CASE WHEN constraints.contype NOT IN ('c', 'x')
                     THEN format(' DROP CONSTRAINT IF EXISTS %I,', constraints.conname) END,
                constraints.conname, pg_get_constraintdef(constraints.oid))
    FROM pg_catalog.pg_constraint AS constraints
    JOIN tables                   ON tables.oid = constraints.conrelid
   WHERE constraints.contype IN ('c', 'x')
      OR constraints.contype IN ('p', 'u', 'f') AND constraints.condeferrable
  UNION ALL
  SELECT index.indexrelid,
         CASE WHEN index.indpred IS NULL THEN 'index over expressions' ELSE 'partial index' END,
         format('%s on %s', index.indexrelid::regclass, index.indrelid::regclass), false,
         pg_get_indexdef(index.indexrelid, 0, true)
    FROM pg_catalog.pg_index AS index
    JOIN tables              ON tables.oid = index.indrelid
   WHERE NOT index.indisexclusion
     AND (index.indpred IS NOT NULL OR index.indexprs IS NOT NULL OR tables.relkind = 'm')
  UNION ALL
  SELECT tables.oid, 'row security', tables.oid::regclass::text, false,
         format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY%s', tables.oid::regclass,
                CASE WHEN tables.relforcerowsecurity THEN ', FORCE ROW LEVEL SECURITY' END)
    FROM tables
   WHERE tables.relrowsecurity
  UNION ALL
  SELECT policy.oid, 'policy', format('%I on %s', policy.polname, policy.polrelid::regclass), false,
         format('CREATE POLICY %I ON %s AS %s FOR %s TO %s%s%s', policy.polname, policy.polrelid::regclass,
                CASE WHEN policy.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                CASE policy.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                                   WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                coalesce((SELECT string_agg(quote_ident(rolname), ', ' ORDER BY rolname)
                            FROM pg_catalog.pg_roles WHERE oid = ANY (policy.polroles)), 'PUBLIC'),
                ' USING (' || pg_get_expr(policy.polqual, policy.polrelid) || ')',
                ' WITH CHECK (' || pg_get_expr(policy.polwithcheck, policy.polrelid) || ')')
    FROM pg_catalog.pg_policy AS policy
    JOIN tables               ON tables.oid = policy.polrelid
  UNION ALL
  SELECT tables.oid, 'comment', format('on %s%s', tables.oid::regclass, '.' || quote_ident(attribute.attname)), false,
         format('COMMENT ON %s %s%s IS %L',
                CASE WHEN attribute.attname IS NOT NULL THEN 'COLUMN' WHEN tables.relkind = 'v' THEN 'VIEW'
                     WHEN tables.relkind = 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END,
                tables.oid::regclass, '.' || quote_ident(attribute.attname), description.description)
    FROM tables
    JOIN pg_catalog.pg_description    AS description
      ON description.objoid = tables.oid AND description.classoid = 'pg_catalog.pg_class'::regclass
    LEFT JOIN pg_catalog.pg_attribute AS attribute
      ON attribute.attrelid = tables.oid AND attribute.attnum = description.objsubid AND attribute.attnum > 0
)
SELECT kind, name, before_tables, statement
  FROM objects
 ORDER BY position, kind, name
