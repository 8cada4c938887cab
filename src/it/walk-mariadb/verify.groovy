context.server.outputStream.close()
context.server.waitFor()

def scripts = [:]
new File(basedir, 'prisma/migrations').eachDir { scripts[it.name.substring(15)] = new File(it, 'migration.sql').text }

assert scripts == [
    init: '''-- CreateTable
CREATE TABLE `User` (
    `id` INTEGER NOT NULL AUTO_INCREMENT,
    `name` VARCHAR(191) NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Post` (
    `id` INTEGER NOT NULL AUTO_INCREMENT,
    `title` VARCHAR(191) NOT NULL,
    `published` BOOLEAN NOT NULL DEFAULT true,
    `authorId` INTEGER NOT NULL,

    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE `Post` ADD CONSTRAINT `Post_authorId_fkey` FOREIGN KEY (`authorId`) REFERENCES `User`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
''',
    added_job_title: '''/*
  Warnings:

  - Column `jobTitle` of table `User` is added as required and without a default; that cannot be done while the table has rows.

*/
-- AlterTable
ALTER TABLE `User` ADD COLUMN `jobTitle` VARCHAR(191) NOT NULL;
''',
]

String log = new File(basedir, 'build.log').text
assert log.contains('The database is up to date.')
assert log.contains('P1003: The database `production` does not exist.')
assert log.contains('Applied 2 migrations: ')
assert log.contains('P3018: Migration `20240102000000_orders` failed to apply')
assert log.contains('This is statement 2 of the script; the 1 before it were executed and stay in effect.')
assert log.contains('Migration `20240102000000_orders` is recorded as rolled back.')
assert log.contains('Applied 1 migration: `20240102000000_orders`.')
assert log.count('The database is up to date.') == 2
assert !log.contains('root:root')
assert !log.contains('\tat ')
