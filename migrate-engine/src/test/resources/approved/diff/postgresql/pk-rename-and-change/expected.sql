-- AlterTable
ALTER TABLE "A" DROP CONSTRAINT "A_pkey",
ADD CONSTRAINT "custom_pk" PRIMARY KEY ("id", "x");
