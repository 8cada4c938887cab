-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "one";

-- CreateTable
CREATE TABLE "one"."B" (
    "id" STRING NOT NULL,

    CONSTRAINT "B_pkey" PRIMARY KEY ("id")
);
