-- Who holds the lock of a name in this database; asking takes the right to see the state of the
-- server.
-- Parameter: the name of the lock, in brackets as the server describes it.
SELECT sessions.session_id   AS session_number,
       sessions.login_name   AS login_name,
       sessions.host_name    AS host_name,
       sessions.program_name AS program_name
  FROM sys.dm_tran_locks AS locks
  JOIN sys.dm_exec_sessions AS sessions ON sessions.session_id = locks.request_session_id
 WHERE locks.resource_type = 'APPLICATION'
   AND locks.resource_database_id = DB_ID()
   AND locks.request_status = 'GRANT'
   AND CHARINDEX(?, locks.resource_description) > 0
 ORDER BY sessions.session_id
