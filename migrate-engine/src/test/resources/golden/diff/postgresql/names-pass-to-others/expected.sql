-- DropIndex
DROP INDEX "fourth";

-- AlterTable
ALTER TABLE "A" RENAME CONSTRAINT "first" TO "second";

-- AlterTable
ALTER TABLE "B" RENAME CONSTRAINT "fifth" TO "seventh";

-- DropTable
DROP TABLE "Gone";

-- CreateIndex
CREATE INDEX "third" ON "A"("c", "b");

-- RenameForeignKey
ALTER TABLE "A" RENAME CONSTRAINT "to_b" TO "to_near_b";

-- RenameForeignKey
ALTER TABLE "A" RENAME CONSTRAINT "to_near_b" TO "to_b";

-- RenameIndex
ALTER INDEX "second" RENAME TO "first";

-- RenameIndex
ALTER INDEX "third" RENAME TO "sixth";

-- RenameIndex
ALTER INDEX "sixth" RENAME TO "fifth";
