-- Foreign keys within the current database, one row for each pair of columns.
-- No parameters.
SELECT k.constraint_name        AS constraint_name,
       k.table_name             AS table_name,
       k.column_name            AS column_name,
       k.referenced_table_name  AS referenced_table,
       k.referenced_column_name AS referenced_column,
       r.delete_rule            AS on_delete,
       r.update_rule            AS on_update
  FROM information_schema.key_column_usage        AS k
  JOIN information_schema.referential_constraints AS r
    ON r.constraint_schema = k.constraint_schema
   AND r.table_name = k.table_name
   AND r.constraint_name = k.constraint_name
 WHERE k.constraint_schema = DATABASE()
   AND k.referenced_table_schema = DATABASE()
 ORDER BY BINARY k.table_name, BINARY k.constraint_name, k.ordinal_position -- fixes their positions
