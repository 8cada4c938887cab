-- CreateTable
CREATE TABLE `D` (
    `id` INTEGER NOT NULL,
    `bs` VARCHAR(191) NOT NULL DEFAULT 'back\\slash',
    `k` ENUM('it''s', 'PLAIN') NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
