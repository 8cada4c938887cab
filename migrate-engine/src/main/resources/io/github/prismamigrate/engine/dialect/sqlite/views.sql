-- The views and their definitions.
-- No parameters.
SELECT name AS view_name,
       sql  AS definition
  FROM sqlite_master
 WHERE type = 'view'
 ORDER BY name
