-- DropIndex
DROP INDEX "fourth";

-- RenameIndex
ALTER INDEX "second" RENAME TO "old_name_1";

-- AlterTable
ALTER TABLE "A" RENAME CONSTRAINT "first" TO "second";

-- RenameIndex
ALTER INDEX "seventh" RENAME TO "old_name_2";

-- AlterTable
ALTER TABLE "B" RENAME CONSTRAINT "fifth" TO "seventh";

-- DropTable
DROP TABLE "Gone";

-- RenameIndex
ALTER INDEX "third" RENAME TO "old_name_3";

-- CreateIndex
CREATE INDEX "third" ON "A"("c", "b");

-- RenameForeignKey
ALTER TABLE "A" RENAME CONSTRAINT "to_near_b" TO "old_name_1";

-- RenameForeignKey
ALTER TABLE "A" RENAME CONSTRAINT "to_b" TO "to_near_b";

-- RenameForeignKey
ALTER TABLE "A" RENAME CONSTRAINT "old_name_1" TO "to_b";

-- RenameIndex
ALTER INDEX "old_name_1" RENAME TO "first";

-- RenameIndex
ALTER INDEX "sixth" RENAME TO "old_name_4";

-- RenameIndex
ALTER INDEX "old_name_3" RENAME TO "sixth";

-- RenameIndex
ALTER INDEX "old_name_4" RENAME TO "fifth";
