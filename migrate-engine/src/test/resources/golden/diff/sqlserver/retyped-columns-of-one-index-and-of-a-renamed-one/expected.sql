BEGIN TRY

BEGIN TRAN;

-- DropIndex
DROP INDEX [A_a_b_idx] ON [dbo].[A];

-- DropIndex
DROP INDEX [A_a_b_idx] ON [dbo].[A];

-- DropIndex
DROP INDEX [A_old] ON [dbo].[A];

-- AlterTable
ALTER TABLE [dbo].[A] ALTER COLUMN [a] BIGINT NOT NULL;
ALTER TABLE [dbo].[A] ALTER COLUMN [b] BIGINT NOT NULL;
ALTER TABLE [dbo].[A] ALTER COLUMN [c] BIGINT NOT NULL;

-- CreateIndex
CREATE NONCLUSTERED INDEX [A_a_b_idx] ON [dbo].[A]([a], [b]);

-- CreateIndex
CREATE NONCLUSTERED INDEX [A_a_b_idx] ON [dbo].[A]([a], [b]);

-- CreateIndex
CREATE NONCLUSTERED INDEX [A_new] ON [dbo].[A]([c]);

-- RenameIndex
EXEC SP_RENAME N'dbo.A.A_old', N'A_new', N'INDEX';

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
