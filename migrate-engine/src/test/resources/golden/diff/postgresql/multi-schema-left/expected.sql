-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- DropTable
DROP TABLE "one"."A";

-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "A_pkey" PRIMARY KEY ("id")
);
