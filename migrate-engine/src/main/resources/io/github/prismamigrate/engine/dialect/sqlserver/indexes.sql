-- Primary keys, unique constraints and indexes, one row for each key column. An index over a part
-- of the rows is not read, nor is one of a kind of its own, such as XML or spatial.
-- Parameter: the schemas, each between brackets.
SELECT schemas.name                    AS namespace,
       tables.name                     AS table_name,
       indexes.name                    AS index_name,
       indexes.is_primary_key          AS is_primary,
       indexes.is_unique               AS is_unique,
       indexes.is_unique_constraint    AS is_constraint,
       CASE WHEN indexes.type IN (1, 5) THEN 1 ELSE 0 END AS is_clustered,
       columns.name                    AS column_name,
       index_columns.is_descending_key AS is_descending
  FROM sys.indexes       AS indexes
  JOIN sys.tables        AS tables  ON tables.object_id = indexes.object_id
  JOIN sys.schemas       AS schemas ON schemas.schema_id = tables.schema_id
  JOIN sys.index_columns AS index_columns
    ON index_columns.object_id = indexes.object_id AND index_columns.index_id = indexes.index_id
  JOIN sys.columns       AS columns
    ON columns.object_id = index_columns.object_id AND columns.column_id = index_columns.column_id
 WHERE CHARINDEX(QUOTENAME(schemas.name), ?) > 0
   AND tables.is_ms_shipped = 0
   AND indexes.has_filter = 0
   AND indexes.name IS NOT NULL
   AND indexes.type IN (1, 2, 5, 6) -- clustered and not, in rows and in columns
   AND index_columns.key_ordinal <> 0
 ORDER BY tables.name, schemas.name, indexes.name, index_columns.key_ordinal -- fixes the positions of indexes
