-- Where a connection leads.
-- No parameters.
SELECT session_user::text                                AS user_name,
       coalesce(host(inet_server_addr()), 'localhost')   AS host,
       coalesce(inet_server_port(), 5432)                AS port,
       current_database()::text                          AS database,
       coalesce(current_schema()::text, 'public')        AS namespace
