-- DropForeignKey
ALTER TABLE `Membership` DROP FOREIGN KEY `Membership_userId_fkey`;

-- DropForeignKey
ALTER TABLE `Membership` DROP FOREIGN KEY `Membership_teamId_fkey`;

-- DropForeignKey
ALTER TABLE `Badge` DROP FOREIGN KEY `Badge_teamCode_fkey`;

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

-- AddForeignKey
ALTER TABLE `Membership` ADD CONSTRAINT `Membership_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Membership` ADD CONSTRAINT `Membership_teamId_fkey` FOREIGN KEY (`teamId`) REFERENCES `Team`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Badge` ADD CONSTRAINT `Badge_teamCode_fkey` FOREIGN KEY (`teamCode`) REFERENCES `Team`(`code`) ON DELETE RESTRICT ON UPDATE CASCADE;
