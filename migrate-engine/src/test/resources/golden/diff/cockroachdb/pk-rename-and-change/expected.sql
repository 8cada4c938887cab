-- AlterTable
ALTER TABLE "A" RENAME CONSTRAINT "A_pkey" TO "custom_pk";

-- AlterPrimaryKey
ALTER TABLE "A" ALTER PRIMARY KEY USING COLUMNS ("id", "x");
