-- AlterEnum
BEGIN;
CREATE TYPE "E_new" AS ENUM ('A', 'B');
ALTER TABLE "public"."T" ALTER COLUMN "dropped" DROP DEFAULT;
ALTER TABLE "public"."T" ALTER COLUMN "keep" DROP DEFAULT;
ALTER TABLE "public"."T" ALTER COLUMN "lost" DROP DEFAULT;
ALTER TABLE "T" ALTER COLUMN "keep" TYPE "E_new" USING ("keep"::text::"E_new");
ALTER TABLE "T" ALTER COLUMN "lost" TYPE "E_new" USING ("lost"::text::"E_new");
ALTER TABLE "T" ALTER COLUMN "dropped" TYPE "E_new" USING ("dropped"::text::"E_new");
ALTER TYPE "E" RENAME TO "E_old";
ALTER TYPE "E_new" RENAME TO "E";
DROP TYPE "public"."E_old";
ALTER TABLE "T" ALTER COLUMN "keep" SET DEFAULT 'A';
COMMIT;

-- AlterTable
ALTER TABLE "T" DROP COLUMN "dropped",
ALTER COLUMN "lost" DROP DEFAULT;
