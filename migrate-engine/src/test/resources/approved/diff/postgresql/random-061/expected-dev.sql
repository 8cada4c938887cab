-- CreateEnum
CREATE TYPE "level_t" AS ENUM ('GREEN', 'GUEST', 'MEDIUM', 'RED');

-- AlterTable
ALTER TABLE "Item" DROP COLUMN "state",
ADD COLUMN     "state" "level_t" NOT NULL DEFAULT 'RED',
DROP COLUMN "updated_at_1",
ADD COLUMN     "updated_at_1" "level_t" NOT NULL;

-- AlterTable
ALTER TABLE "campaigns" DROP COLUMN "version",
ADD COLUMN     "version" "level_t" NOT NULL,
DROP COLUMN "ref",
ADD COLUMN     "ref" "level_t";

-- AlterTable
ALTER TABLE "vendors" DROP COLUMN "url",
ADD COLUMN     "url" "level_t" NOT NULL DEFAULT 'RED';

-- DropEnum
DROP TYPE "Level";

-- CreateIndex
CREATE UNIQUE INDEX "Item_capacity_state_key" ON "Item"("capacity" DESC, "state");

-- CreateIndex
CREATE UNIQUE INDEX "r_vendor_0" ON "vendors"("url", "hash", "duration_1" ASC);
