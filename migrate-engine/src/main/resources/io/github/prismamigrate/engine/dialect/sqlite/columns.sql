-- The columns of all tables and views.
-- No parameters.
SELECT master.name          AS table_name,
       info.name            AS column_name,
       lower(info.type)     AS declared_type,
       info."notnull"       AS is_required,
       info.dflt_value      AS default_expression,
       info.pk              AS key_position
  FROM sqlite_master AS master
  JOIN pragma_table_info(master.name) AS info
 WHERE master.type IN ('table', 'view')
 ORDER BY master.name, info.cid -- fixes the positions of columns
