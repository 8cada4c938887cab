-- Primary keys, unique indexes and indexes, one row for each column that people see. An index over
-- a part of the rows is not read; a column that is an expression has no name. There are no operator
-- classes, and NULL always stands before all values.
-- Parameter: the schemas (text[]).
SELECT namespace.nspname                                        AS namespace,
       class.relname                                            AS table_name,
       index_class.relname                                      AS index_name,
       key.indisprimary                                         AS is_primary,
       key.indisunique                                          AS is_unique,
       false                                                    AS is_constraint,
       CASE method.amname WHEN 'inverted' THEN 'gin' ELSE 'btree' END AS algorithm,
       attribute.attname                                        AS column_name,
       coalesce(key.options, 0) & 1 = 1                         AS is_descending,
       coalesce(key.options, 0) & 1 = 1                         AS is_nulls_first,
       NULL::text                                               AS operator_class,
       true                                                     AS is_default_operator_class
  FROM (SELECT indrelid,
               indexrelid,
               indisprimary,
               indisunique,
               generate_subscripts(indkey, 1) AS place,
               unnest(indkey)                 AS column_number,
               unnest(indoption)              AS options
          FROM pg_catalog.pg_index
         WHERE indpred IS NULL
           AND NOT indisexclusion) AS key
  JOIN pg_catalog.pg_class     AS class       ON class.oid = key.indrelid
  JOIN pg_catalog.pg_namespace AS namespace   ON namespace.oid = class.relnamespace
  JOIN pg_catalog.pg_class     AS index_class ON index_class.oid = key.indexrelid
  JOIN pg_catalog.pg_am        AS method      ON method.oid = index_class.relam
  LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = class.oid AND attribute.attnum = key.column_number AND key.column_number > 0
  LEFT JOIN information_schema.columns AS described
    ON described.table_schema = namespace.nspname
   AND described.table_name = class.relname
   AND described.column_name = attribute.attname
 WHERE namespace.nspname = ANY (?)
   AND coalesce(described.is_hidden, 'NO') = 'NO'
 ORDER BY namespace.nspname, class.relname, index_class.relname, key.place -- fixes the positions of indexes
