-- CreateTable
CREATE TABLE "Doc" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "a" JSONB NOT NULL DEFAULT '{}'
);
