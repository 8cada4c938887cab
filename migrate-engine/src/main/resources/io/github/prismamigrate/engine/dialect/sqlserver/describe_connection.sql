-- Where a connection leads.
-- No parameters.
SELECT SUSER_SNAME()                                                                        AS user_name,
       COALESCE(CAST(CONNECTIONPROPERTY('local_net_address') AS NVARCHAR(48)), N'localhost') AS host,
       COALESCE(CAST(CONNECTIONPROPERTY('local_tcp_port') AS INT), 1433)                     AS port,
       DB_NAME()                                                                            AS database_name,
       COALESCE(SCHEMA_NAME(), N'dbo')                                                      AS namespace
