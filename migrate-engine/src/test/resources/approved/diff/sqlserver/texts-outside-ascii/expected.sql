BEGIN TRY

BEGIN TRAN;

-- AlterTable
ALTER TABLE [dbo].[Straße] DROP CONSTRAINT [Straße_city_df];
ALTER TABLE [dbo].[Straße] ADD CONSTRAINT [Straße_city_df] DEFAULT N'München' FOR [city];
ALTER TABLE [dbo].[Straße] ADD [note] NVARCHAR(1000) NOT NULL CONSTRAINT [Straße_note_df] DEFAULT N'it''s ü';

-- CreateTable
CREATE TABLE [dbo].[Place] (
    [id] INT NOT NULL,
    [name] NVARCHAR(50) NOT NULL CONSTRAINT [Place_name_df] DEFAULT N'Αθήνα',
    CONSTRAINT [Place_pkey] PRIMARY KEY CLUSTERED ([id])
);

COMMIT TRAN;

END TRY
BEGIN CATCH

IF @@TRANCOUNT > 0
BEGIN
    ROLLBACK TRAN;
END;
THROW

END CATCH
