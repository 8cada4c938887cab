-- The statements that made everything but internal indexes, in the order in which they ran.
-- No parameters.
SELECT master.type      AS type,
       master.name      AS name,
       master.tbl_name  AS table_name,
       master.sql       AS statement,
       EXISTS (SELECT 1
                 FROM pragma_index_list(master.tbl_name) AS list
                WHERE list.name = master.name AND list.partial = 1) AS is_partial,
       EXISTS (SELECT 1
                 FROM pragma_index_xinfo(master.name) AS part
                WHERE part.key = 1 AND part.cid < 0)                AS has_expressions
  FROM sqlite_master AS master
 WHERE master.sql IS NOT NULL
   AND master.name NOT LIKE 'sqlite\_%' ESCAPE '\'
   AND master.name <> '_prisma_migrations'
 ORDER BY master.rowid
