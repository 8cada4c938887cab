-- What no schema file can say. How it was made is not read.
-- No parameters.
SELECT 'view' AS kind, table_name AS name
  FROM information_schema.views
 WHERE table_schema = DATABASE()
 UNION ALL
SELECT 'trigger', concat(trigger_name, ' on ', event_object_table)
  FROM information_schema.triggers
 WHERE trigger_schema = DATABASE()
 UNION ALL
SELECT lower(routine_type), routine_name
  FROM information_schema.routines
 WHERE routine_schema = DATABASE()
 UNION ALL
SELECT 'event', event_name
  FROM information_schema.events
 WHERE event_schema = DATABASE()
 UNION ALL
SELECT 'check constraint', concat(constraint_name, ' on ', table_name)
  FROM information_schema.table_constraints
 WHERE constraint_schema = DATABASE()
   AND constraint_type = 'CHECK'
 ORDER BY kind, name
