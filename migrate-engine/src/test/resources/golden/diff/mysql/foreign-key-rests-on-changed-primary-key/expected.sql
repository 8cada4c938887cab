-- DropIndex
DROP INDEX `Team_code_key` ON `Team`;

-- AlterTable
ALTER TABLE `Team` DROP PRIMARY KEY,
    ADD PRIMARY KEY (`code`);

-- AlterTable
ALTER TABLE `Membership` DROP PRIMARY KEY,
    ADD COLUMN `id` INTEGER NOT NULL AUTO_INCREMENT,
    ADD PRIMARY KEY (`id`);

-- CreateIndex
CREATE UNIQUE INDEX `Team_id_key` ON `Team`(`id`);

-- CreateIndex
CREATE UNIQUE INDEX `Membership_userId_teamId_key` ON `Membership`(`userId`, `teamId`);
