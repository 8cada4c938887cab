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
    EXEC('INSERT INTO [dbo].[_prisma_new_Inspector] ([grade],[name]) SELECT COALESCE([grade],''it''''s new''),[name] FROM [dbo].[Inspector] WITH (holdlock tablockx)');
DROP TABLE [dbo].[Inspector];
EXEC SP_RENAME N'dbo._prisma_new_Inspector', N'Inspector';
ALTER TABLE [dbo].[Tick] DROP CONSTRAINT [Tick_no_key];
DECLARE @SQL2 NVARCHAR(MAX) = N''
SELECT @SQL2 += N'ALTER TABLE '
    + QUOTENAME(OBJECT_SCHEMA_NAME(PARENT_OBJECT_ID))
    + '.'
    + QUOTENAME(OBJECT_NAME(PARENT_OBJECT_ID))
    + ' DROP CONSTRAINT '
    + OBJECT_NAME(OBJECT_ID) + ';'
FROM SYS.OBJECTS
WHERE TYPE_DESC LIKE '%CONSTRAINT'
    AND OBJECT_NAME(PARENT_OBJECT_ID) = 'Tick'
    AND SCHEMA_NAME(SCHEMA_ID) = 'dbo'
EXEC sp_executesql @SQL2
;
CREATE TABLE [dbo].[_prisma_new_Tick] (
    [at] INT,
    [no] UNIQUEIDENTIFIER NOT NULL CONSTRAINT [Tick_no_df] DEFAULT newid(),
    CONSTRAINT [Tick_no_key] UNIQUE NONCLUSTERED ([no])
);
IF EXISTS(SELECT * FROM [dbo].[Tick])
    EXEC('MERGE INTO [dbo].[_prisma_new_Tick] AS [next] USING [dbo].[Tick] AS [previous] WITH (holdlock, tablockx) ON 1 = 0 WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;');
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
