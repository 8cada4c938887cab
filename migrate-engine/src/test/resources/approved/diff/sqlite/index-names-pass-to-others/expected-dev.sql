-- DropIndex
DROP INDEX "fifth";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_B" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "x" INTEGER NOT NULL,
    "y" TEXT NOT NULL
);
INSERT INTO "new_B" ("id", "x", "y") SELECT "id", "x", "y" FROM "B";
DROP TABLE "B";
ALTER TABLE "new_B" RENAME TO "B";
CREATE INDEX "fifth" ON "B"("x");
CREATE INDEX "sixth" ON "B"("y");
CREATE TABLE "new_C" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "z" TEXT NOT NULL
);
INSERT INTO "new_C" ("id", "z") SELECT "id", "z" FROM "C";
DROP TABLE "C";
ALTER TABLE "new_C" RENAME TO "C";
CREATE INDEX "fourth" ON "C"("z");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "third" ON "A"("c");

-- DropIndex
DROP INDEX "first";

-- RedefineIndex
DROP INDEX "second";
CREATE INDEX "first" ON "A"("b");

-- CreateIndex
CREATE INDEX "second" ON "A"("a");
