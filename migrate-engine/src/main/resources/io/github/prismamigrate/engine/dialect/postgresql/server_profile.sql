-- What the server says about itself.
-- No parameters.
SELECT version()                             AS full_version,
       current_setting('server_version')     AS version,
       current_setting('server_version_num') AS version_number
