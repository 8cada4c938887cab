-- Columns of tables and views of the current database.
-- No parameters.
SELECT c.table_name               AS table_name,
       c.column_name              AS column_name,
       c.data_type                AS data_type,
       c.column_type              AS full_type,
       c.character_maximum_length AS character_length,
       c.numeric_precision        AS number_precision,
       c.numeric_scale            AS number_scale,
       c.datetime_precision       AS time_precision,
       c.column_default           AS default_text,
       c.is_nullable = 'YES'      AS nullable,
       c.extra                    AS extra,
       c.column_comment <> ''     AS commented
  FROM information_schema.columns AS c
 WHERE c.table_schema = DATABASE()
 ORDER BY BINARY c.table_name, c.ordinal_position -- fixes the positions of columns
