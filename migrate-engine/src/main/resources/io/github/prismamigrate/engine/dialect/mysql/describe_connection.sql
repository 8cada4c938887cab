-- Where a connection leads.
-- No parameters.
SELECT USER()     AS user_name,
       @@hostname AS host,
       @@port     AS port,
       DATABASE() AS current_database
