-- The foreign keys of all tables, one row for each pair of columns. A key that names no target
-- columns means the primary key.
-- No parameters.
SELECT master.name    AS table_name,
       key.id         AS id,
       key."from"     AS column_name,
       key."table"    AS referenced_table,
       key."to"       AS referenced_column,
       key.on_delete  AS on_delete,
       key.on_update  AS on_update
  FROM sqlite_master AS master
  JOIN pragma_foreign_key_list(master.name) AS key
 WHERE master.type = 'table'
 ORDER BY master.name, key.id, key.seq -- last declared key first
