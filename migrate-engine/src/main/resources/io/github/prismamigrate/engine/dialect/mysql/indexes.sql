-- Primary keys and indexes of the current database, one row for each part.
-- No parameters.
SELECT s.table_name     AS table_name,
       s.index_name     AS index_name,
       s.non_unique = 0 AS is_unique,
       s.index_type     AS index_type,
       s.column_name    AS column_name,
       s.collation      AS sort_order,
       s.sub_part       AS prefix_length
  FROM information_schema.statistics AS s
 WHERE s.table_schema = DATABASE()
 ORDER BY BINARY s.table_name, BINARY s.index_name, s.seq_in_index -- fixes the positions of indexes
