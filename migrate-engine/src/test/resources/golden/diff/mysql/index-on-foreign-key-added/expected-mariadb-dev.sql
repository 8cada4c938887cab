-- RedefineIndex
CREATE INDEX `Post_authorId_idx` ON `Post`(`authorId`);
DROP INDEX `Post_authorId_fkey` ON `Post`;
