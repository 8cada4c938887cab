-- Who holds the lock of a name, as far as the user may see it.
-- Parameter: the name of the lock.
SELECT p.id   AS connection,
       p.user AS user_name,
       p.host AS address
  FROM information_schema.processlist AS p
 WHERE p.id = IS_USED_LOCK(?)
