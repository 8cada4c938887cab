-- Waits for the lock that Prisma itself takes; the session keeps it until it ends. The outcome is
-- negative where the lock was not granted: -1 out of time, -2 cancelled, -3 deadlock, -999 an error.
-- In place of the number: how long to wait, in milliseconds.
SET NOCOUNT ON;
DECLARE @outcome INT;
EXEC @outcome = sp_getapplock @Resource = 'prisma_migrate', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = %d;
SELECT @outcome AS outcome;
