-- Who holds an advisory lock on the current database.
-- Parameter: the key of the lock, below 2^32.
SELECT coalesce(nullif(activity.application_name, ''), 'an unnamed program') AS program,
       activity.pid                                                         AS pid,
       coalesce(host(activity.client_addr), 'the server itself')            AS address,
       to_char(activity.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') AS connected
  FROM pg_catalog.pg_locks         AS held
  JOIN pg_catalog.pg_stat_activity AS activity ON activity.pid = held.pid
 WHERE held.locktype = 'advisory'
   AND held.classid = 0
   AND held.objid = ?::bigint::oid
   AND held.objsubid = 1
   AND held.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
   AND held.granted
 ORDER BY activity.pid
