-- CreateEnum
CREATE TYPE "role_t" AS ENUM ('EUR', 'PUBLIC', 'MEDIUM', 'x1', 'DRAFT');

-- DropForeignKey
ALTER TABLE "teams" DROP CONSTRAINT "teams_job1Id_fkey";

-- DropIndex
DROP INDEX "Device_height_id_idx";

-- DropIndex
DROP INDEX "Customer_level_key";

-- AlterTable
ALTER TABLE "Device" DROP COLUMN "hash",
ADD COLUMN     "hash" "role_t" NOT NULL DEFAULT 'MEDIUM',
DROP COLUMN "height",
ADD COLUMN     "height" UUID[];

-- AlterTable
ALTER TABLE "comments" DROP COLUMN "payload",
ADD COLUMN     "payload" "role_t" NOT NULL DEFAULT 'x1';

-- AlterTable
ALTER TABLE "teams" ALTER COLUMN "job1Id" DROP NOT NULL,
DROP COLUMN "capacity",
ADD COLUMN     "capacity" "role_t" NOT NULL,
DROP COLUMN "index",
ADD COLUMN     "index" "role_t" NOT NULL;

-- AlterTable
ALTER TABLE "Customer" RENAME CONSTRAINT "Customer_pkey" TO "pkey_customer";
ALTER TABLE "Customer" DROP COLUMN "level";

-- DropEnum
DROP TYPE "Role";

-- AddForeignKey
ALTER TABLE "teams" ADD CONSTRAINT "teams_job1Id_fkey" FOREIGN KEY ("job1Id") REFERENCES "Job"("id") ON DELETE SET NULL ON UPDATE CASCADE;
