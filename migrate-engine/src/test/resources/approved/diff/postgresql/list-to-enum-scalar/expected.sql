-- AlterTable
ALTER TABLE "A" ALTER COLUMN "a" SET NOT NULL,
ALTER COLUMN "a" SET DATA TYPE "E" USING (NULLIF(array_to_string("a", ','), '')::"E"),
ALTER COLUMN "b" SET DATA TYPE "E"[] USING (array_remove(ARRAY["b"], NULL)),
ALTER COLUMN "c" DROP NOT NULL,
ALTER COLUMN "c" SET DATA TYPE "E" USING (NULLIF(array_to_string("c", ','), '')::"E");
