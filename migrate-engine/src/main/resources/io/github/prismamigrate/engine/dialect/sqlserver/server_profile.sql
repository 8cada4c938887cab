-- What the server says about itself.
-- No parameters.
SELECT @@VERSION                                               AS full_version,
       CAST(SERVERPROPERTY('ProductVersion') AS NVARCHAR(128)) AS version,
       CAST(SERVERPROPERTY('EngineEdition') AS INT)            AS engine_edition
