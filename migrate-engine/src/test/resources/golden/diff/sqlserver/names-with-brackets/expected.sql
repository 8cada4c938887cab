BEGIN TRY

BEGIN TRAN;

-- CreateSchema
IF NOT EXISTS (SELECT * FROM sys.schemas WHERE name = N'dbo') EXEC sp_executesql N'CREATE SCHEMA [dbo];';

-- CreateTable
CREATE TABLE [dbo].[a]b] (
    [i]d] INT NOT NULL,
    [b[]] NVARCHAR(1000) NOT NULL,
    CONSTRAINT [pk]] PRIMARY KEY CLUSTERED ([i]d]),
    CONSTRAINT [[key]] UNIQUE NONCLUSTERED ([b[]])
);

-- CreateTable
CREATE TABLE [dbo].[[c]] (
    [id] INT NOT NULL,
    [aId] INT NOT NULL,
    CONSTRAINT [[c]_pkey] PRIMARY KEY CLUSTERED ([id])
);

-- CreateIndex
CREATE NONCLUSTERED INDEX [i]x] ON [dbo].[a]b]([b[]], [i]d]);

-- AddForeignKey
ALTER TABLE [dbo].[[c]] ADD CONSTRAINT [f]k] FOREIGN KEY ([aId]) REFERENCES [dbo].[a]b]([i]d]) ON DELETE NO ACTION ON UPDATE CASCADE;

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
