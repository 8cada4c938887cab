-- Whether a table exists.
-- Parameters: the database, the table.
SELECT COUNT(*) > 0 AS present
  FROM information_schema.tables AS t
 WHERE t.table_schema = ?
   AND t.table_name = ?
