BEGIN TRY

BEGIN TRAN;

-- DropForeignKey
ALTER TABLE [dbo].[Apple] DROP CONSTRAINT [Apple_zId_fkey];

-- DropIndex
ALTER TABLE [dbo].[Apple] DROP CONSTRAINT [Apple_n_key];

-- AlterTable
ALTER TABLE [dbo].[Zebra] ALTER COLUMN [s] NVARCHAR(1000) NULL;
ALTER TABLE [dbo].[Zebra] DROP COLUMN [old];

-- AlterTable
ALTER TABLE [dbo].[Apple] ALTER COLUMN [n] BIGINT NOT NULL;
ALTER TABLE [dbo].[Apple] ADD [m] INT;

-- DropTable
DROP TABLE [dbo].[Gone];

-- CreateTable
CREATE TABLE [dbo].[Fresh] (
    [id] INT NOT NULL,
    [zId] INT NOT NULL,
    CONSTRAINT [Fresh_pkey] PRIMARY KEY CLUSTERED ([id]),
    CONSTRAINT [Fresh_zId_key] UNIQUE NONCLUSTERED ([zId])
);

-- CreateIndex
ALTER TABLE [dbo].[Apple] ADD CONSTRAINT [Apple_n_key] UNIQUE NONCLUSTERED ([n]);

-- CreateIndex
CREATE NONCLUSTERED INDEX [Zebra_s_idx] ON [dbo].[Zebra]([s]);

-- AddForeignKey
ALTER TABLE [dbo].[Apple] ADD CONSTRAINT [Apple_zId_fkey] FOREIGN KEY ([zId]) REFERENCES [dbo].[Zebra]([id]) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE [dbo].[Fresh] ADD CONSTRAINT [Fresh_zId_fkey] FOREIGN KEY ([zId]) REFERENCES [dbo].[Zebra]([id]) ON DELETE NO ACTION ON UPDATE CASCADE;

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
