-- DropIndex
DROP INDEX `A_a_b_idx` ON `A`;

-- AlterTable
ALTER TABLE `A` DROP COLUMN `a`,
    ADD COLUMN `a` DATETIME(3) NOT NULL;

-- CreateIndex
CREATE INDEX `A_a_b_idx` ON `A`(`a`, `b`);
