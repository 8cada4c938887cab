BEGIN TRY

BEGIN TRAN;

-- AlterTable
ALTER TABLE [dbo].[Invoice] DROP CONSTRAINT [Invoice_pkey];
ALTER TABLE [dbo].[Invoice] ADD [id] INT NOT NULL IDENTITY(1,1);
ALTER TABLE [dbo].[Invoice] ADD CONSTRAINT Invoice_pkey PRIMARY KEY CLUSTERED ([id]);

-- AlterTable
ALTER TABLE [dbo].[Reading] DROP CONSTRAINT [Reading_pkey];
ALTER TABLE [dbo].[Reading] DROP COLUMN [taken];
ALTER TABLE [dbo].[Reading] ADD [taken] INT NOT NULL;
ALTER TABLE [dbo].[Reading] ADD CONSTRAINT Reading_pkey PRIMARY KEY CLUSTERED ([taken]);

-- CreateIndex
ALTER TABLE [dbo].[Invoice] ADD CONSTRAINT [Invoice_number_key] UNIQUE NONCLUSTERED ([number]);

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
