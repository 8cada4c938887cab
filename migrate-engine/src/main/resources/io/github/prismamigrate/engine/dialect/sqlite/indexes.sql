-- The indexes of all tables without those of primary keys and those over a part of the rows, one
-- row for each column. A column that is an expression or the rowid has no name.
-- No parameters.
SELECT master.name            AS table_name,
       list.name              AS index_name,
       list."unique"          AS is_unique,
       list.origin = 'u'      AS is_constraint,
       part.name              AS column_name,
       part."desc"            AS is_descending
  FROM sqlite_master AS master
  JOIN pragma_index_list(master.name) AS list
  JOIN pragma_index_xinfo(list.name) AS part
 WHERE master.type = 'table'
   AND list.origin <> 'pk'
   AND list.partial = 0
   AND part.key = 1
 ORDER BY master.name, list.seq, part.seqno -- newest index first
