-- AlterTable
ALTER TABLE `A` ADD COLUMN `text` VARCHAR(191) NOT NULL DEFAULT (concat(_utf8mb4\'it \',2));
