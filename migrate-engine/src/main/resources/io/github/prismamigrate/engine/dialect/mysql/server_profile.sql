-- What the server says about itself.
-- No parameters.
SELECT @@GLOBAL.version         AS full_version,
       @@lower_case_table_names AS lower_case_table_names
