-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "shade_enum" AS ENUM ('light shade', 'it''s dark');

-- CreateTable
CREATE TABLE "Lamp" (
    "id" STRING NOT NULL,
    "shade" "shade_enum" NOT NULL DEFAULT 'light shade',

    CONSTRAINT "Lamp_pkey" PRIMARY KEY ("id")
);
