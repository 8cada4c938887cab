-- Primary keys, unique constraints and indexes, one row for each column. An index over a part of
-- the rows is not read; a column that is an expression has no name.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                         AS namespace,
       class.relname                             AS table_name,
       index_class.relname                       AS index_name,
       index.indisprimary                        AS is_primary,
       index.indisunique                         AS is_unique,
       index_constraint.oid IS NOT NULL          AS is_constraint,
       method.amname                             AS algorithm,
       attribute.attname                         AS column_name,
       coalesce(key.options, 0)::integer & 1 = 1 AS is_descending,
       coalesce(key.options, 0)::integer & 2 = 2 AS is_nulls_first,
       operator_class.opcname                    AS operator_class,
       coalesce(operator_class.opcdefault, true) AS is_default_operator_class
  FROM pg_catalog.pg_index      AS index
  JOIN pg_catalog.pg_class      AS class       ON class.oid = index.indrelid
  JOIN pg_catalog.pg_namespace  AS namespace   ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_class      AS index_class ON index_class.oid = index.indexrelid
  JOIN pg_catalog.pg_am         AS method      ON method.oid = index_class.relam
 CROSS JOIN LATERAL unnest(index.indkey::int2[], index.indclass::oid[], index.indoption::int2[])
       WITH ORDINALITY AS key (column_number, operator_class, options, position)
  LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = class.oid AND attribute.attnum = key.column_number AND key.column_number > 0
  LEFT JOIN pg_catalog.pg_opclass    AS operator_class   ON operator_class.oid = key.operator_class
  LEFT JOIN pg_catalog.pg_constraint AS index_constraint
    ON index_constraint.conindid = index_class.oid AND index_constraint.contype IN ('p', 'u')
 WHERE namespace.nspname = ANY (?)
   AND index.indpred IS NULL
   AND NOT index.indisexclusion
 ORDER BY namespace.nspname, class.relname, index_class.relname, key.position -- fixes the positions of indexes
