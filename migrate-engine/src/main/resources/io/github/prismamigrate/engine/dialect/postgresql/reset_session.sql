-- Takes back what a script may have changed about who works in the session.
-- No parameters.
RESET SESSION AUTHORIZATION;
RESET ROLE;
