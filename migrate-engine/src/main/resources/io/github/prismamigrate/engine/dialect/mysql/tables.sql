-- Tables and views of the current database.
-- No parameters.
SELECT t.table_name                           AS table_name,
       t.table_type                           AS table_type,
       t.create_options LIKE '%partitioned%'  AS partitioned,
       t.table_type = 'BASE TABLE' AND t.table_comment <> '' AS commented,
       v.view_definition                      AS view_definition
  FROM information_schema.tables AS t
  LEFT JOIN information_schema.views AS v
    ON v.table_schema = t.table_schema AND v.table_name = t.table_name
 WHERE t.table_schema = DATABASE()
   AND t.table_type IN ('BASE TABLE', 'VIEW')
 ORDER BY BINARY t.table_name -- fixes the positions of tables
