-- Check constraints of the current database.
-- No parameters.
SELECT t.table_name      AS table_name,
       t.constraint_name AS constraint_name
  FROM information_schema.table_constraints AS t
 WHERE t.constraint_schema = DATABASE()
   AND t.constraint_type = 'CHECK'
 ORDER BY BINARY t.table_name, BINARY t.constraint_name
