BEGIN TRY

BEGIN TRAN;

-- RedefineTables
BEGIN TRANSACTION;
DECLARE @SQL NVARCHAR(MAX) = N''
SELECT @SQL += N'ALTER TABLE '
    + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID))
    + '.'
    + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID))
    + ' DROP CONSTRAINT '
    + OBJECT_NAME(OBJECT_ID) + ';'
FROM SYS.OBJECTS
WHERE TYPE_DESC LIKE '%CONSTRAINT'
    AND OBJECT_NAME(PARENT_OBJECT_ID) = 'Inspector'
    AND SCHEMA_NAME(SCHEMA_ID) = 'dbo'
EXEC sp_executesql @SQL
;
CREATE TABLE [dbo].[_prisma_new_Inspector] (
    [id] UNIQUEIDENTIFIER NOT NULL CONSTRAINT [Inspector_id_df] DEFAULT newid(),
    [name] NVARCHAR(1000) NOT NULL,
    [grade] NVARCHAR(1000) NOT NULL CONSTRAINT [Inspector_grade_df] DEFAULT 'it''s new',
    [since] INT,
    CONSTRAINT [Inspector_pkey] PRIMARY KEY CLUSTERED ([id])
);
IF EXISTS(SELECT * FROM [dbo].[Inspector])
    EXEC('INSERT INTO [dbo].[_prisma_new_Inspector] ([grade],[id],[name],[since]) SELECT [grade],[id],[name],[since] FROM [dbo].[Inspector] WITH (holdlock tablockx)');
DROP TABLE [dbo].[Inspector];
EXEC SP_RENAME N'dbo._prisma_new_Inspector', N'Inspector';
DROP INDEX [Tick_no_key] ON [dbo].[Tick];
DECLARE @SQL NVARCHAR(MAX) = N''
SELECT @SQL += N'ALTER TABLE '
    + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID))
    + '.'
    + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID))
    + ' DROP CONSTRAINT '
    + OBJECT_NAME(OBJECT_ID) + ';'
FROM SYS.OBJECTS
WHERE TYPE_DESC LIKE '%CONSTRAINT'
    AND OBJECT_NAME(PARENT_OBJECT_ID) = 'Tick'
    AND SCHEMA_NAME(SCHEMA_ID) = 'dbo'
EXEC sp_executesql @SQL
;
CREATE TABLE [dbo].[_prisma_new_Tick] (
    [at] INT,
    [no] UNIQUEIDENTIFIER NOT NULL CONSTRAINT [Tick_no_df] DEFAULT newid(),
    CONSTRAINT [Tick_no_key] UNIQUE NONCLUSTERED ([no])
);
IF EXISTS(SELECT * FROM [dbo].[Tick])
    EXEC('INSERT INTO [dbo].[_prisma_new_Tick] ([at],[no]) SELECT [at],[no] FROM [dbo].[Tick] WITH (holdlock tablockx)');
DROP TABLE [dbo].[Tick];
EXEC SP_RENAME N'dbo._prisma_new_Tick', N'Tick';
COMMIT;

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
