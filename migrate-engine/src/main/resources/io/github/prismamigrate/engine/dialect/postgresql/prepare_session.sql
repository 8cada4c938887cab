-- Makes the server notice within a second that its client is gone, so that the script of a killed
-- process is undone and its lock is free. Servers before version 14 do not have the setting.
-- No parameters.
SELECT set_config(name, '1s', false)
  FROM pg_settings
 WHERE name = 'client_connection_check_interval'
 ORDER BY name
